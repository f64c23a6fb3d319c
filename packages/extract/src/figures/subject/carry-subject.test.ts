import { describe, expect, it } from "vitest";
import { figures, only } from "../../testing/read-figures.js";

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

describe("what a number without a noun counts", () => {
  const heads = (text: string): (string | null)[] => figures(text).map((f) => f.head);

  it.each([
    ["The ministry licensed 1,900 boats. Of these, up to 300 may fish at night.", ["boat", "boat"]],
    ["Some 3,200 farmers applied for the grant. Nineteen received it.", ["farmer", "farmer"]],
    ["Doctors treated 85 people after the leak. Six remain in intensive care.", ["people", "people"]],
    ["The ferry had 210 passengers on board; 17 drowned.", ["passenger", "passenger"]],
    [
      "The office sent 90,000 doses, enough for about 45,000 people. The first 20,000 are due.",
      ["dose", "people", "dose"],
    ],
    ["The country has 17,000 islands. In 1981 a ship sank there, killing 580.", ["island", "people"]],
    ["Some 74 cases were reported in the town. It has a population of 38,000.", ["case", "population"]],
    ["In 2018 the world sent 452 objects into space.", ["object"]],
    ["Police recorded 4,300 offences. Of those, 44.6 percent were resolved.", ["offence", "offence"]],
    ["They raised the count of the dead to 210. Of those, 125 perished at sea.", ["dead", "dead"]],
    ["The count stands at 640 cases and 21 deaths. On the 16th it was 212.", ["case", "death", "case"]],
    ["Some 90 firms bid. The office put the death toll at 107.", ["firm", "toll"]],
    ["The visit drew a crowd of 900. Mum-of-three Jo Marsh came.", ["crowd", "child"]],
    ["In Dhol, 40 of about 300 households shut their doors.", ["household", "household"]],
  ])("%s", (text, expected) => expect(heads(text)).toEqual(expected));
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
    ["The shift shortened to 34.3 hours from 34.7.", ["shift", "shift"]],
    ["They have two daughters aged 11 and 7.", ["daughter", "daughter", "daughter"]],
    ["Overall cases across the county declined to 653.", ["case"]],
    ["The index declined to 653.", ["index"]],
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
    expect(heads("Prices rose 3%. Analysts had said 2% was likely.")).toEqual(["price", "price"]);
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

describe("the subject of a measure", () => {
  it.each([
    ["The Reserve Bank raised its main interest rate to 5 percent.", "main interest rate", "rate"],
    ["Copper hit $9,870 a tonne.", "Copper", "copper"],
    ["They spent $5 million in Chicago.", null, "chicago"],
  ])("%s", (text, subject, head) => expect(figures(text)[0]).toMatchObject({ subject, head }));
});
