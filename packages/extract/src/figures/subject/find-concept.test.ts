import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";
import { figures, only } from "../../testing/read-figures.js";

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
    ["Ode carried the county by 12 points in May.", "Ode", "ode"],
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

describe("what a level, a sum or a price is of", () => {
  const about = (text: string): (string | null)[] => extract({ text, lang: "en" }).figures.map((f) => f.concept);

  it.each([
    ["Butter futures in Port Harrow rose 0.8 percent.", ["Butter futures in Port Harrow"]],
    ["The flood pushed the price of some fruit up by as much as 40 percent.", ["price of some fruit"]],
    ["The strike drove freight rates up 30 percent.", ["freight rates"]],
    ["The levy would add half a percentage point to prices.", ["prices"]],
    ["The fall from 5.8 percent in September was welcome.", ["fall"]],
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
    ['The call for a "good bread" draws 300 people.', ['call for a "good bread"']],
    ['The price of bread" rose 4 percent.', ["price of bread"]],
    ["‘Bakerboy’ spent $300.", ["Bakerboy"]],
    ["A tonne of soy fetched $410, compared with $225 for corn.", ["tonne of soy", "corn"]],
    ["Boys scored 71 percent, compared with 64 percent for girls.", ["Boys", "girls"]],
    ["Wages rose 3 percent, against 5 percent for food.", ["Wages", "food"]],
    ["The rate for men was 4 percent, against 6 percent for women.", ["rate for men", "rate for men"]],
    ["Sales rose 12 percent, compared with 9 percent for the year before.", ["Sales", "Sales"]],
  ])("%s", (text, concepts) => expect(about(text)).toEqual(concepts));
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
    ["The new plan costs $9bn.", ["new plan"]],
    ["Police seized two tonnes of tobacco worth about $75 million.", ["Police: tobacco", "tobacco"]],
    ["Police seized 1.2 tonnes of cocaine worth about €75 million.", ["Police: cocaine", "cocaine"]],
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
    ["Alba's spending was 2.3% of output (about $66bn).", ["Alba's spending", "Alba's spending"]],
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

  it.each([
    ["Tickets cost between $25 and $75.", ["Tickets"]],
    ["The benchmark Harbour Index slid 1.8% to 2,430.", ["benchmark Harbour Index", "benchmark Harbour Index"]],
    ["The firm's market value has shrunk to $300m.", ["firm's market value"]],
    ["The train sprints from 0 to 60 mph in 3.2 seconds.", ["train", "train"]],
    ["A year ago petrol averaged roughly $2 a litre.", ["petrol"]],
    ["Alba leads Brun 42%-35% in the survey.", ["Alba", "Brun"]],
  ])("is read past verbs that look like nouns: %s", (text, concepts) =>
    expect(figures(text).map((f) => f.concept)).toEqual(concepts),
  );

  it.each([
    ["Inflation rose to 5.2% in March; economists had forecast 5%.", ["Inflation", "Inflation"]],
    ["Sales grew 3%. Analysts on average had expected 2%.", ["Sales", "Sales"]],
    ["Analysts had predicted a profit of 45 cents a share.", ["profit"]],
  ])("is not those who expected it: %s", (text, concepts) =>
    expect(figures(text).map((f) => f.concept)).toEqual(concepts),
  );

  it.each([
    ["Wheat prices hit their highest level in nine years."],
    ["That is the lowest reading in more than 18 months."],
    ["The jobless total fell to a 10-month low."],
  ])("of the span of a record is nothing: %s", (text) => expect(figures(text).at(-1)?.concept).toBeNull());

  it.each([
    ["A drop of 4.5% in car sales hurt the maker.", ["car sales"]],
    ["It lists $2,100 for the saloon and then $1,900 for the van.", ["saloon", "van"]],
    ["They grilled four fillets (~1lb) at noon.", [null, "fillets"]],
    ["The phone has a 6.7-inch display and a 5,000mAh battery.", ["phone: display", "phone: battery"]],
    ["At least 12 people were killed and 30 wounded.", [null, null]],
    ["The bank plans to cut up to 1,200 jobs.", ["bank"]],
    ["The plant will produce about 500 cars a year.", ["plant"]],
  ])("%s", (text, concepts) => expect(figures(text).map((f) => f.concept)).toEqual(concepts));

  it.each([
    ["Passenger numbers were down 94 per cent.", ["Passenger numbers"]],
    ["Ticket prices start at £55 rising to £250 for dinner.", ["Ticket prices", "Ticket prices"]],
    ["Net profit for the three months ended June came in at $12m.", ["Net profit", "Net profit"]],
    ["A pint costs £4.07 on average.", ["pint"]],
    ["Police arrested 23 people aged between 17 and 45.", ["Police", "people"]],
    [
      "Each serving has 250 calories, 12g of fat and 480mg of sodium.",
      ["serving", "Each serving: fat", "Each serving: sodium"],
    ],
    ["The rouble weakened past 100 to the dollar.", ["rouble"]],
  ])("%s", (text, concepts) => expect(figures(text).map((f) => f.concept)).toEqual(concepts));

  it.each([
    ["Housing starts rose 19.4% to 1.74 million.", ["Housing starts", "Housing starts"]],
    ["Class sizes range from 18 to 24.", ["Class sizes"]],
    ["Attendance averaged 28,830 per game.", ["Attendance"]],
    ["The index edged up to 50.6 in May from 50.1.", ["index", "index"]],
    ["The storm was moving north at 12 mph.", ["storm"]],
    ["It measures 7.4 mm thick.", [null]],
  ])("%s", (text, concepts) => expect(figures(text).map((f) => f.concept)).toEqual(concepts));

  it.each([
    ["Shares in Acme edged two pence higher to 81.5 pence.", ["Shares in Acme", "Shares in Acme"]],
    [
      "It said profit before extraordinary items and taxes fell to $15m.",
      ["profit before extraordinary items and taxes"],
    ],
    ["Boskalis reported 1996 net profit fell to $27m.", ["1996 net profit"]],
    ["The average rate was 8.25 percent, below June's 8.32 percent.", ["average rate", "average rate"]],
    ["They drove Acme sales up 46 percent last year to a record $8.6bn.", ["Acme sales", "Acme sales"]],
    ["Shares rose, valuing the group at just under $30m.", ["group"]],
    ["There were 12 percent.", [null]],
  ])("%s", (text, concepts) => expect(figures(text).map((f) => f.concept)).toEqual(concepts));

  it.each([
    ["Exports over the first seven months of the year were 16.8 percent lower.", ["Exports", "Exports"]],
    ["It was bought by Acme Inc in a deal valued at $14bn.", ["deal"]],
    ["Copper stocks were off two percent and alloy products down 1.9 percent.", ["Copper stocks", "alloy products"]],
    ["It projected exports at $14bn and imports at $11bn.", ["exports", "imports"]],
    ["Net profit 27.5 vs 41.4 million.", ["Net profit", "Net profit"]],
  ])("%s", (text, concepts) => expect(figures(text).map((f) => f.concept)).toEqual(concepts));
});
