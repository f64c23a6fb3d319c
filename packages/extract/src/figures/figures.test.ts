import type { Figure } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function figures(text: string, publishedAt: string | null = "2021-05-20T08:00:00+02:00"): Figure[] {
  return extract({ text, lang: "en", publishedAt }).figures;
}

function only(text: string): Figure {
  const found = figures(text);
  expect(found.map((f) => f.text)).toHaveLength(1);
  return found[0] as Figure;
}

describe("bounds", () => {
  it.each([
    ["The dam holds more than 2,500 barges.", 2500, null, "more_than", ">"],
    ["Up to 40,000 visitors come.", null, 40_000, "at_most", "<"],
    ["As many as 60 goats drowned.", null, 60, "at_most", "<"],
    ["No fewer than nine bridges fell.", 9, null, "at_least", ">"],
    ["At least 12 miners are missing.", 12, null, "at_least", ">"],
    ["Nearly 700 homes burned.", 700, 700, "about", "~"],
    ["Some 300 nurses marched.", 300, 300, "about", "~"],
    ["An estimated 4,000 seals live there.", 4000, 4000, "about", "~"],
    ["Fewer than 50 tigers remain.", null, 50, "less_than", "<"],
    ["They planted 20 or more trees.", 20, null, "at_least", ">"],
    ["The fleet has 80 ferries.", 80, 80, "exact", "="],
  ])("%s", (text, low, high, bound, change) => expect(only(text)).toMatchObject({ low, high, bound, change }));
});

describe("ranges", () => {
  it.each([
    ["Between 400 and 500 lorries wait.", 400, 500, null, "Between 400 and 500 lorries"],
    ["Repairs take six to 12 months.", 6, 12, "month", "six to 12 months"],
    ["The bid is worth £39m-231m.", 39e6, 231e6, "GBP", "£39m-231m"],
    ["Losses of 2-3 million euros loom.", 2e6, 3e6, "EUR", "2-3 million euros"],
    ["It costs $10-20.", 10, 20, "USD", "$10-20"],
    ["It rose from 5% to 7% overnight.", 5, 7, "%", "from 5% to 7%"],
    ["They waited three or four hours.", 3, 4, "h", "three or four hours"],
    ["Loads of 15kHz to 17kHz pass.", 15, 17, "kHz", "15kHz to 17kHz"],
  ])("%s", (text, low, high, unit, span) =>
    expect(only(text)).toMatchObject({ low, high, unit, bound: "range", text: span }),
  );
});

describe("units", () => {
  it.each([
    ["It covers 88 square kilometres.", 88, "km2", "area"],
    ["It cost $US113 million.", 113e6, "USD", "money"],
    ["It cost HK $3.7 billion.", 3.7e9, "HKD", "money"],
    ["It cost 400 Australian dollars.", 400, "AUD", "money"],
    ["It cost thirteen dollars and forty-five cents.", 13.45, "USD", "money"],
    ["Oil sold at $58.24 per barrel.", 58.24, "USD/barrel", "money"],
    ["Sales fell to $3 billion a year earlier.", 3e9, "USD", "money"],
    ["It was 70 degrees F outside.", 70, "degF", "temperature"],
    ["They pump 500,000 barrels a day.", 500_000, "barrel/day", "rate"],
    ["Deaths run at 50 per month.", 50, "1/month", "rate"],
    ["It reached 140 km/h.", 140, "km/h", "speed"],
    ["It was -5 degrees Celsius.", -5, "degC", "temperature"],
    ["Turnout was 61.5 per cent.", 61.5, "%", "percent"],
    ["A 6kW motor drives it.", 6, "kW", "power"],
    ["The 12.3-inch screen cracked.", 12.3, "inch", "length"],
    ["A 28-year-old baker won.", 28, "year", "age"],
    ["The index gained 190 points.", 190, "point", "index"],
    ["It yields 1.2m tonnes.", 1.2e6, "t", "mass"],
    ["The wall is 6m tall.", 6, "m", "length"],
  ])("%s", (text, value, unit, kind) => expect(only(text)).toMatchObject({ low: value, high: value, unit, kind }));
});

it("reads minus as a sign", () => {
  expect(only("It fell to minus 12C overnight.")).toMatchObject({
    low: -12,
    high: -12,
    unit: "degC",
    text: "minus 12C",
  });
});

describe("movements", () => {
  it.each([
    ["Shares fell 2%.", "down"],
    ["Shares were up by 19 cents.", "up"],
    ["Shares fell to 2%.", "="],
    ["Output rose from 2% to 3%.", "="],
  ])("%s", (text, change) => expect(only(text).change).toBe(change));
});

describe("vague magnitudes keep low and high empty", () => {
  it.each([
    ["Hundreds of women wait.", "Hundreds", "count", "woman"],
    ["It made billions of dollars in revenue.", "billions", "money", "revenue"],
    ["Tens of thousands of bees died.", "Tens of thousands", "count", "bee"],
    ["A few hundred rafts came.", "A few hundred", "count", "raft"],
  ])("%s", (text, quantifier, kind, head) =>
    expect(only(text)).toMatchObject({ low: null, high: null, quantifier, kind, head }),
  );
});

describe("what is no figure", () => {
  it.each([
    "The G7 met on 24 March 2019 at 7:25 pm.",
    "Article 50 was invoked in 2017.",
    "A Boeing 737 landed at 10:30.",
    "See page 3, section 2.",
    "They won 3-1 on the 21st.",
    "The 5G network and the iPhone 14 sold well.",
    "Call 0800-555-0134 or +44 20 7946 0958.",
    "Version 3.2.1 came out in the 1990s.",
    "No. 4 on the list was the first.",
    "Nobody knew which one it was.",
    "The court upheld it by a 4-to-3 vote.",
  ])("%s", (text) => expect(figures(text).map((f) => f.text)).toEqual([]));
});

describe("ages", () => {
  it.each([
    ["Maria Lopez, 44, has left.", 44, "Maria Lopez"],
    ["Maria Lopez, aged 44, has left.", 44, "Maria Lopez"],
    ["Maria Lopez left when she was 44.", 44, "Maria Lopez"],
  ])("%s", (text, low, concept) => expect(only(text)).toMatchObject({ low, kind: "age", unit: "year", concept }));
});

describe("what a measure is about", () => {
  it.each([
    ["The River Index rose 2%.", "River Index"],
    ["A fine of $5,000 was set.", "fine"],
    ["About 24 per cent of adults agree.", "adults"],
    ["It has an 8.5 kW pump.", "pump"],
  ])("%s", (text, concept) => expect(only(text).concept).toBe(concept));

  it.each([
    ["Shares of Harbour Foods and Delmar were up 2.3% on Monday.", "Shares of Harbour Foods and Delmar", "share"],
    [
      "Income from wages, rents and all other sources gained 3%.",
      "Income from wages, rents and all other sources",
      "income",
    ],
    ["The bank said that spending at rural shops was up only 3%.", "spending at rural shops", "spending"],
    ["The Harbour Index, a broad measure, rose 6%.", "Harbour Index", "index"],
    ["The ferries - which carry Malta's mail - will earn $6m.", "ferries", "ferry"],
    ["Electricity prices were 20% higher than before.", "Electricity prices", "price"],
    ["With online revenue up 36 percent, the group hired.", "online revenue", "revenue"],
    ["Mr Olsen's salary was raised to $300,000.", "Mr Olsen's salary", "salary"],
    ["Rates rose while spending in May fell to an annual rate of $6 trillion.", "spending", "spending"],
    ["Inflation in the capital, the highest ever, hit 49%.", "Inflation in the capital", "inflation"],
    ["They raised wages and profits fell 3%.", "profits", "profit"],
    ["The May copper contract closed up $3 in London at last.", "May copper contract", "contract"],
  ])("is the subject of its verb: %s", (text, concept, head) =>
    expect(figures(text)[0]).toMatchObject({ concept, head }),
  );

  it("keeps the name of a person whole", () => {
    expect(figures("Jane Rivers won 51 percent.")[0]).toMatchObject({ concept: "Jane Rivers", head: "rivers" });
  });

  it("is not who a verb without a subject of its own stands behind", () => {
    expect(figures("The crew hurt a reporter by firing two shells.")[0]?.concept).not.toBe("reporter");
  });

  it("holds on for the figures tied to it", () => {
    expect(figures("The River Index rose 2% to end at 1,204.5.").map((f) => f.concept)).toEqual([
      "River Index",
      "River Index",
    ]);
  });

  it("bends the same amount in another unit the same way", () => {
    const [, second] = figures("It cost more than 7.5 million Danish crowns ($1.1 million).");
    expect(second).toMatchObject({ low: 1.1e6, high: null, bound: "more_than", unit: "USD" });
  });
});

describe("the thing counted", () => {
  it("is the noun phrase behind the number, to its first plural", () => {
    expect(only("The navy has captured about 1,000 foreign river pirates.")).toMatchObject({
      text: "about 1,000 foreign river pirates",
      subject: "foreign river pirates",
      head: "pirate",
    });
  });

  it("is carried over from the figure before", () => {
    const [all, part] = figures("It will leave 400 guards in Peru, 200 of which would be based in Lima.");
    expect(all).toMatchObject({ head: "guard", places: ["Peru"] });
    expect(part).toMatchObject({ text: "200 of which", head: "guard", places: ["Lima"] });
  });

  it("is carried over to a contrast of places, and the place tells them apart", () => {
    const [, second] = figures("There were between 500 and 700 nomads in Mali and between 130 and 140 in Chad.");
    expect(second).toMatchObject({ text: "between 130 and 140 in Chad", head: "nomad", places: ["Chad"] });
  });

  it("is carried over from the number of things in the sentence before", () => {
    const [figure] = figures("The flow of young fishermen out of Ghana is low. More than 5,600 had returned.");
    expect(figure).toMatchObject({ head: "fisherman", low: 5600, places: ["Ghana"] });
  });
});

describe("when it holds", () => {
  it.each([
    ["In July 2018 there were 90 wolves.", "2018-07"],
    ["In February there were 90 wolves.", "2021-02"],
    ["In September there were 90 wolves.", "2020-09"],
    ["As of October 2017, 90 wolves lived there.", "2017-10"],
    ["Last week 90 wolves were seen.", "2021-05-10/2021-05-16"],
    ["On Monday 90 wolves were seen.", "2021-05-17"],
    ["There are 90 wolves.", null],
  ])("%s", (text, asOf) => expect(only(text).asOf).toBe(asOf));

  it("is not the date of what it is compared with", () => {
    const dates = figures("Unemployment stood at 5.1%, down from 5.3% in March.").map((f) => f.asOf);
    expect(dates).toEqual([null, "2021-03"]);
  });

  it("stays unplaced without a day to count from", () => {
    expect(figures("In February there were 90 wolves.", null)[0]?.asOf).toBeNull();
  });
});

describe("what a measure is about", () => {
  const about = (text: string): (string | null)[] => extract({ text, lang: "en" }).figures.map((f) => f.concept);

  it.each([
    ["The S&P 500 rose 2%.", ["S&P 500"]],
    ["The shares in the bank, which had climbed all week, fell 3%.", ["shares in the bank"]],
    ["The price of bread in the capital rose 4% last year.", ["price of bread in the capital"]],
    ["The company paid a fine of $5m.", ["company: fine"]],
    ["Acme Stores bought a 51% stake in a college.", ["Acme Stores: stake in a college"]],
    ["The city raised its water tariff by 4%.", ["city: water tariff"]],
    ["Guests paid $90 for the ticket.", ["Guests: ticket"]],
    ["Analysts expect the value of the firm to rise to $4bn.", ["value of the firm"]],
    ["Gold futures: $2,090.", ["Gold futures"]],
    ["The firm has 59 users.", ["firm"]],
    ["The drought lasted three years.", ["drought"]],
  ])("%s", (text, concepts) => expect(about(text)).toEqual(concepts));
});

describe("where and when a figure holds", () => {
  const first = (text: string) => extract({ text, lang: "en", publishedAt: "2019-06-24" }).figures[0];
  const last = (text: string) => extract({ text, lang: "en", publishedAt: "2019-06-24" }).figures.at(-1);

  it.each([
    ["In a Lagos hospital 40 people were treated.", ["Lagos"]],
    ["Nigeria's 40 mines closed.", ["Nigeria"]],
    ["Three people died and 20 were hurt in Lagos.", ["Lagos"]],
    ["Fire broke out in the port city of Lagos. It killed 40 people.", ["Lagos"]],
  ])("%s", (text, places) => expect(first(text)?.places).toEqual(places));

  it.each([
    ["In the past two years 40 wolves died.", "2017-06/2019-06"],
    ["A 2014 study found 40 wolves.", "2014"],
    ["The road is due to take 40 buses in November.", "2019-11"],
    ["The farm fell silent on Friday. Wolves killed 40 sheep.", "2019-06-21"],
  ])("%s", (text, asOf) => expect(last(text)?.asOf).toBe(asOf));

  it("is not carried to what is no event", () => {
    expect(last("The farm fell silent on Friday. It has 40 sheep.")?.asOf).toBeNull();
  });
});

describe("numbers that are no figures", () => {
  it.each([
    "He lives at 131 West 23rd Street.",
    "Emissions fell below 2005 levels.",
    "He bought a Model 3s in his 40s.",
    "What are articles 5 and 4?",
    "The 9/11 attacks changed it.",
  ])("%s", (text) => expect(figures(text).map((f) => f.text)).toEqual([]));
});

describe("bounds that compare", () => {
  it.each([
    ["They kept him no longer than 72 hours.", "at_most"],
    ["He will land within 20 years.", "at_most"],
    ["That was less than the $53 million he had hoped for.", "exact"],
    ["Sales were up to $3 billion.", "exact"],
    ["You may buy up to an additional 15 per cent.", "at_most"],
  ])("%s", (text, bound) => expect(only(text).bound).toBe(bound));
});

describe("nouns that figures share", () => {
  const heads = (text: string): (string | null)[] => figures(text).map((f) => f.head);

  it.each([
    ["Some 461 mm (18 inches) of rain fell.", ["rain", "rain"]],
    ["They mined 40 tonnes (88,000 pounds) of raw copper.", ["copper", "copper"]],
    ["It has a 71 kWh and a 95 kWh battery pack.", ["pack", "pack"]],
    ["It stores 71 kWh and 95 kWh of energy.", ["energy", "energy"]],
    ["The guards fired bursts of nine and 12 shots.", ["shot", "shot"]],
    ["A third of tenants, 33%, agree.", ["tenant", "tenant"]],
    ["A majority of likely voters, 56%, agree.", ["voter"]],
    ["They won half of their four matches.", ["match", "match"]],
    ["It sank six of the next seven putts.", ["putt", "putt"]],
  ])("%s", (text, expected) => expect(heads(text)).toEqual(expected));

  it("are those who were asked, where the shares of a poll name nobody", () => {
    const text =
      "The poll of 800 registered voters was taken in May. It showed that 42% support the mayor: 15% enthusiastic and 18% resigned. " +
      "Just 9% of farmers do. Another 19 percent said they would not vote, including 4% who never have. Among women, 51% agree.";
    expect(heads(text)).toEqual(["voter", "voter", "voter", "voter", "farmer", "voter", "voter", "woman"]);
  });

  it.each([
    ["Some 63 percent of adults agree; 41 percent report difficulty.", ["adult", "adult"]],
    ["Voters sent a message. More than 100,000 of them stayed away.", ["voter"]],
    ["The shift shortened to 34.3 hours from 34.7.", ["time", "time"]],
    ["They have two daughters aged 11 and 7.", ["daughter", null, null]],
    ["Overall cases across the county declined to 653.", ["case"]],
    ["The index declined to 653.", [null]],
    ["The attacks killed 130 in Paris and 32 in Brussels.", ["people", "people"]],
    ["Some 20 were wounded.", ["people"]],
    ["The tank fired two 120 mm rounds.", ["round", "round"]],
    ["It lost hundreds if not thousands of emails.", ["email", "email"]],
    ["They left two behind.", [null]],
    ["Alba won 100 delegates. Brun has won 12 and Cole has won five.", ["delegate", "delegate", "delegate"]],
    ["Lost cases (2023): 20.", ["case"]],
    ["Attendance: 12,836.", ["attendance"]],
    ["Weighing 2 pounds.", [null]],
    ["Nearly half of the country's 24 million users slept.", ["user", "user"]],
    ["Two of the firm's five directors left.", ["director", "director"]],
    ["She is a mother of three.", ["child"]],
    ["Lindal has a population of 86,465.", ["population"]],
  ])("%s", (text, expected) => expect(heads(text)).toEqual(expected));

  it.each([
    ["He drew 13 percent from Alba and 7 from Brun.", ["%", "%"]],
    ["Eland was followed by Cole at 25 percent and Dorn at 14.", ["%", "%"]],
    ["Alba lost six percentage points, while Brun gained four.", ["pp", "pp"]],
    ["She leads them by 5 and 10 percentage points.", ["pp", "pp"]],
    ["It cost $5 and 10 workers left.", ["USD", null]],
  ])("have one unit: %s", (text, units) => expect(figures(text).map((f) => f.unit)).toEqual(units));

  it("compare in one unit", () => {
    expect(figures("It made 21 million euros compared with 34 million before.").map((f) => f.unit)).toEqual([
      "EUR",
      "EUR",
    ]);
  });

  it("are not people where no one was asked", () => {
    expect(heads("Prices rose 3%. Analysts had said 2% was likely.")).toEqual(["price", null]);
  });
});

describe("the words of the thing counted", () => {
  it.each([
    ["The 12-inch upper screen shows settings, maps and more.", "screen"],
    ["Nearly 1,500 coal- and gas-fired power plants closed.", "plant"],
    ["They hired three out-of-town buyers.", "buyer"],
    ["It has two on-board chargers.", "charger"],
    ["A 20-foot-deep dry well was dug.", "well"],
    ["They lost $5 million in stolen farm goods.", "good"],
    ["The $53 million figure Olsen cited is wrong.", "figure"],
    ["A dozen battleground Senate races are tight.", "race"],
    ["They spent $5 million in Chicago.", null],
    ["They will spend a billion dollars in new rail spending.", "spending"],
    ["It needs 30% of the 2,383 delegates.", "delegate"],
    ["It holds 49 out of the 54 seats.", "seat"],
    ["They counted 1,042 Ohio registered voters.", "voter"],
    ["They had forecast a 9 percent rise announced in May.", "rise"],
    ["He has a one-shot lead.", "lead"],
    ["Pay is twice the rate elsewhere.", "rate"],
    ["Acme almost doubled its output.", "output"],
    ["The 8.6-inch lower display cracked.", "display"],
    ["It has 11 kW onboard charging as standard.", "charging"],
    ["It comes with 150 kW fast charging support.", "support"],
    ["Half of the site burned for $3 million worth of imported goods.", "site"],
    ["It is half an inch larger than before.", null],
    ["The 16-inch laptop next to it is dear.", "laptop"],
    ["The firm has 4 million common shares outstanding.", "share"],
    ["It needs four times the money it had.", "money"],
    ["Acme cut its roster of suppliers in half.", "roster"],
    ["It is 5% of all members' spending.", "spending"],
  ])("%s", (text, head) => expect(figures(text)[0]?.subject?.split(" ").at(-1)?.replace(/s$/, "") ?? null).toBe(head));
});

describe("what stands beside a figure without a verb", () => {
  it.each([
    ["Margin of error: 3 points.", ["Margin of error"]],
    ["Undecided 9%.", ["Undecided"]],
    ["A poll put Alba at 50 percent, Brun at 39 percent and Cole at 6 percent.", ["Alba", "Brun", "Cole"]],
    ["Acme was down 2.3%, Bolt by 2.6% and Cord was up 1%.", ["Acme", "Bolt", "Cord"]],
    ["He paid $5 for fresh air.", ["fresh air"]],
    ["Crude reversed early losses and was up 46 cents.", ["Crude"]],
    ["Acme sold $30 billion in goods, up 31 percent.", ["Acme: goods", "Acme: goods"]],
    ["Sales fell by $18 million at once — 7.7 percent.", ["Sales", "Sales"]],
    ["It had earnings of $8.42, well above the $8.04 expected.", ["earnings", "earnings"]],
    ["It made a profit before tax of $5 million.", ["profit"]],
    ["Orders rose 2 percent to a seasonally adjusted $300 million.", ["Orders", "Orders"]],
    ["The mill opened in May. It costs $40 million.", ["mill"]],
    ["Alba has 51 percent to Brun's 39 percent.", ["Alba", "Brun"]],
    ["Student loan debts in this country total $1.5 trillion.", ["Student loan debts in this country"]],
    ["The deal would cost Acme around $600,000.", ["deal"]],
    ["Its top speed is an electronically limited 124 mph.", ["top speed"]],
    ["It has a battery life of 30 minutes.", ["battery life"]],
    ["Military flights over both coasts doubled.", ["Military flights over both coasts"]],
    ["He wore an Alba jacket. The price was $30.", ["price"]],
    ["An Acme phone for $235.", ["Acme phone"]],
    ["Gains were led by a rally in bank stocks, which were up 2.8%.", ["bank stocks"]],
    ["It sets a scale of fines from $250 to $900.", ["scale of fines"]],
    ["It found strong winds, with speeds of up to 40 km/h.", ["speeds"]],
    ["Alba leads Brun by 43 percent to 38 percent.", ["Alba", "Brun"]],
    ["The survey puts support for the mayor this month at 49.5 percent.", ["support for the mayor"]],
    ["It may cut emissions only 23 percent.", ["emissions"]],
    ["He paid for accommodation worth more than $20,000.", ["accommodation"]],
    ["They burn kerosene (12%), charcoal (5%) and peat (3%).", ["kerosene", "charcoal", "peat"]],
    ["It left the participation rate unchanged at 65 per cent.", ["participation rate"]],
    ["The death toll from that strike had risen to 21, officials said.", ["death toll from that strike"]],
    ["By 43%, residents say they back it.", ["residents"]],
    ["They met a lobbyist in North Carolina who has donated $300,000.", ["lobbyist"]],
    ["Women gave a fifth of all gifts, compared with just 1 percent before.", ["Women", "gifts"]],
    ["Nearly 60 percent of Mrs. Olsen's contributions are small.", ["Mrs. Olsen's contributions"]],
    ["Ticket prices range from £15 to £95.", ["Ticket prices"]],
    ["The satellite weighs 720 kilograms.", ["satellite"]],
    ["Winds of 150 km/h battered Taiwan.", ["Winds"]],
    ["They want to cut the income tax rate of 39.6 percent.", ["income tax rate"]],
    ["September silver closed up $0.004 in Delmar on Thursday at $5.255.", ["September silver", "September silver"]],
    [
      "Approval of her plan has risen 8 points since October and 12 points since June.",
      ["Approval of her plan", "Approval of her plan"],
    ],
    ["The average shift shortened to 34.3 hours from 34.7.", ["average shift", "average shift"]],
    ["Bags inflate at speeds up to 200 miles per hour.", ["speeds"]],
    ["It ends with an unemployment rate 0.1 percentage points higher.", ["unemployment rate"]],
    ["Gains helped lift the Harbour Index 1.2 percent.", ["Harbour Index"]],
    ["They have two daughters aged 11 and 7.", [null, "daughters", "daughters"]],
    ["Alba's spending was 2.3% of output (about $66bn).", ["Alba's spending: output", "Alba's spending"]],
    ["Eland came first, followed by Cole at 13% and Dorn at 12%.", ["Cole", "Dorn"]],
    ["It is strong in Ohio (79 percent) and Maine (86 percent).", ["Ohio", "Maine"]],
    [
      "It bought $20 million of the $27 million in TV and radio advertising.",
      ["TV and radio advertising", "TV and radio advertising"],
    ],
  ])("%s", (text, concepts) => expect(figures(text).map((f) => f.concept)).toEqual(concepts));

  it("keeps a measure that describes what moves", () => {
    const [, level] = figures("The 10-year Treasury yield rose to 4.42%.");
    expect(level).toMatchObject({ concept: "10-year Treasury yield", head: "yield" });
  });
});
