import { describe, expect, it } from "vitest";
import { type FigureSetting, fateOf, questionOf } from "./question.js";

const none = {
  kind: "count",
  unit: null,
  head: null,
  subject: null,
  concept: null,
  speaker: null,
  places: [] as string[],
} as const;
const plain = { ...none, head: "settler" } as const;
const nowhere = settingOf("About 14,000 settlers remain.", "14,000 settlers");

function settingOf(
  sentence: string,
  figure: string,
  place: string | null = null,
  story: string | null = null,
): FigureSetting {
  const start = sentence.indexOf(figure);
  return {
    sentence,
    start,
    end: start + figure.length,
    place,
    story,
    force: null,
    actorNames: new Map([["front", "Korrin Front"]]),
  };
}

describe("questionOf", () => {
  it("is one for the same thing in the same place, however it is written", () => {
    const one = questionOf({ ...plain, head: "Settler", places: ["Al-Baghúz"] }, nowhere);
    const other = questionOf({ ...plain, places: ["Al Baghuz"] }, nowhere);
    expect(one?.key).toBe(other?.key);
  });

  it.each([
    ["kind", { ...plain, kind: "money" as const }],
    ["unit", { ...plain, unit: "km2" }],
    ["place", { ...plain, places: ["Iraq"] }],
    ["thing", { ...plain, head: "civilian" }],
  ])("is another for another %s", (_what, figure) => {
    const somewhere = { ...nowhere, place: "Orley" };
    expect(questionOf(figure, somewhere)?.key).not.toBe(questionOf(plain, somewhere)?.key);
  });

  it("is another for those who were killed than for those who are held", () => {
    const killed = questionOf(plain, settingOf("The raid killed 40 settlers.", "40 settlers", "Orley"));
    const held = questionOf(plain, settingOf("The army has captured 40 settlers.", "40 settlers", "Orley"));
    expect(killed?.label).toBe("Settlers killed, Orley");
    expect(held?.key).not.toBe(killed?.key);
  });

  it("is one for the dead, however they are counted", () => {
    const people = { ...plain, head: "people" };
    const keys = [
      questionOf(people, settingOf("At least 12 people were killed.", "12 people", "Orley")),
      questionOf({ ...plain, head: "dead" }, settingOf("It left 21 dead in the valley.", "21 dead", "Orley")),
      questionOf({ ...plain, head: "toll" }, settingOf("The death toll rose to 23 on Monday.", "23", "Orley")),
      questionOf({ ...plain, head: null }, settingOf("The toll rose to 23 on Monday.", "23", "Orley")),
    ].map((question) => question?.key);
    expect(new Set(keys)).toEqual(new Set(["count//people/killed/orley"]));
  });

  it("asks where the story happens when the figure names no place", () => {
    const setting = settingOf("At least 12 people were killed.", "12 people", "Orley");
    expect(questionOf({ ...plain, head: "people" }, setting)?.label).toBe("People killed, Orley");
  });

  it("asks of people who are placed nowhere by what the story is told of, and of nobody without that", () => {
    const people = { ...plain, head: "people" };
    const told = settingOf("The number of people killed is 21.", "21", null, "Senn");
    expect(questionOf(people, told)?.label).toBe("People killed, Senn");
    expect(questionOf(people, settingOf("The number of people killed is 21.", "21"))).toBeNull();
  });

  it("asks of things and losses that may be anywhere where they are, or by the story, and else not at all", () => {
    const schools = { ...none, head: "school" };
    const damage = { ...none, kind: "money", unit: "USD", concept: "damage" } as const;
    const inflation = { ...none, kind: "percent", unit: "%", concept: "inflation" } as const;
    for (const figure of [schools, damage]) expect(questionOf(figure, nowhere)).toBeNull();
    expect(questionOf(schools, { ...nowhere, story: "Senn" })?.label).toBe("Schools, Senn");
    expect(questionOf(damage, { ...nowhere, story: "Senn" })?.label).toBe("Damage (USD), Senn");
    expect(questionOf(damage, { ...nowhere, place: "Orley", story: "Senn" })?.label).toBe("Damage (USD), Orley");
    expect(questionOf(inflation, { ...nowhere, story: "Senn" })?.label).toBe("Inflation (%)");
  });

  it("names the place once, as names are written", () => {
    const prices = { ...plain, kind: "percent", unit: "%", concept: "prices in Kell Bay", head: "price" } as const;
    expect(questionOf({ ...prices, places: ["KELL BAY"] }, nowhere)?.label).toBe("Prices (%), Kell Bay");
    expect(questionOf({ ...prices, concept: "northern Belvar", places: ["Belvar"] }, nowhere)?.label).toBe(
      "Northern Belvar (%), Belvar",
    );
  });

  it("does not say of votes that they were voted", () => {
    const setting = settingOf("She won 31 votes.", "31 votes", "Orley");
    expect(questionOf({ ...plain, head: "vote" }, setting)?.label).toBe("Votes, Orley");
  });

  it("takes no part for an answer of the whole", () => {
    const sentence = "Three people have died, two of them children.";
    const people = { ...plain, head: "people" };
    expect(questionOf(people, settingOf(sentence, "Three people", "Orley"))?.label).toBe("People killed, Orley");
    expect(questionOf(people, settingOf(sentence, "two of them", "Orley"))).toBeNull();
    const dead = settingOf("Two of the dead were entered twice.", "Two of the dead", "Orley");
    expect(questionOf({ ...plain, head: "dead" }, dead)).toBeNull();
  });

  it("is none for a number that is denied, and for how far a thing lies from another", () => {
    expect(questionOf(plain, settingOf("There are 4,000 settlers and not 6,000.", "6,000"))).toBeNull();
    const metres = { ...plain, kind: "length", unit: "m", concept: "gauge", head: "gauge" } as const;
    expect(questionOf(metres, settingOf("It stood 2 metres above the mark.", "2 metres"))).toBeNull();
    expect(questionOf(metres, settingOf("It stood at 8 metres at noon.", "8 metres"))?.label).toBe("Gauge (m)");
  });

  it("prefers what the number is about to the counted noun", () => {
    const percent = { ...plain, kind: "percent" as const, unit: "%", concept: "S&P 500", head: "percent" };
    expect(questionOf(percent, settingOf("The S&P 500 rose 2%.", "2%"))?.label).toBe("S&P 500 (%)");
  });

  it.each([
    ["The government has released $15 million.", "$15 million", "government", "money", "USD"],
    ["The Front raises $3 million a month.", "$3 million a month", "Front", "money", "USD/month"],
    ["The port authority had opened at 3.5 percent.", "3.5 percent", "port authority", "percent", "%"],
    ["Belvar's army promised to clear it in five days.", "five days", "Belvar's army", "duration", "day"],
    ["Donors have come up with $4.2m.", "$4.2m", "Donors", "money", "USD"],
    ["The agreement limits it to the port's 40.", "40", "port", "count", null],
  ] as const)("is none of %j, which names an owner alone", (sentence, text, concept, kind, unit) => {
    expect(questionOf({ ...none, kind, unit, concept }, settingOf(sentence, text))).toBeNull();
  });

  it.each([
    ["The bank's base rate is 5 percent.", "5 percent", "bank's base rate", "percent", "%", "Bank's base rate (%)"],
    ["40 percent of investors agreed.", "40 percent", "investors", "percent", "%", "Investors (%)"],
    ["Front fell 3 percent.", "3 percent", "Front", "percent", "%", "Front (%)"],
    ["A minister, 54, resigned.", "54", "minister", "age", "year", "Minister (year)"],
    ["The fund is worth $5m.", "$5m", "fund of the bank", "money", "USD", "Fund of the bank (USD)"],
  ] as const)("is one of %j, which measures what it names", (sentence, text, concept, kind, unit, label) => {
    expect(questionOf({ ...none, kind, unit, concept }, settingOf(sentence, text))?.label).toBe(label);
  });

  it("is another for what is another's by name, and takes whoever says so for no owner", () => {
    const setting = settingOf("Front's revenue fell to $3m.", "$3m", "Kell Bay");
    const revenue = { ...none, kind: "money", unit: "USD", concept: "Front: revenue" } as const;
    expect(questionOf(revenue, setting)?.label).toBe("Korrin Front: revenue (USD)");
    expect(questionOf({ ...revenue, speaker: "Korrin Front" }, setting)?.label).toBe("Revenue (USD), Kell Bay");
    expect(questionOf({ ...revenue, concept: "group: revenue" }, setting)?.label).toBe("Revenue (USD), Kell Bay");
  });

  it("is one for a force, whatever its people are called and wherever it is counted as a whole", () => {
    const force = { ...nowhere, place: "Syria", force: "Islamic State" };
    const asked = [
      { ...none, head: "militant", subject: "militants", places: ["Iraq", "Syria"] },
      { ...none, head: "fighter", subject: "IS fighters" },
      { ...none, head: "adherent", subject: "IS armed adherents" },
    ].map((figure) => questionOf(figure, force)?.label);
    expect(new Set(asked)).toEqual(new Set(["Fighters of Islamic State"]));
  });

  it("keeps apart the forces, a force's share of one country, the foreigners in it, and its dead", () => {
    const force = { ...nowhere, force: "Islamic State" };
    const fighters = { ...none, head: "militant", subject: "militants" };
    expect(questionOf({ ...fighters, places: ["Iraq"] }, force)?.label).toBe("Fighters of Islamic State, Iraq");
    expect(questionOf(fighters, { ...nowhere, force: "Korrin Front" })?.label).toBe("Fighters of Korrin Front");
    expect(questionOf({ ...fighters, subject: "foreign militants" }, force)?.label).toBe(
      "Foreign fighters of Islamic State",
    );
    const killed = settingOf("The raid killed 40 militants.", "40 militants", "Iraq");
    expect(questionOf(fighters, { ...killed, force: "Islamic State" })?.label).toBe("Militants killed, Iraq");
  });

  it("counts fighters of nobody where the story happens, and nowhere not at all", () => {
    const fighters = { ...none, head: "rebel", subject: "rebels" };
    expect(questionOf(fighters, { ...nowhere, place: "Belvar" })?.label).toBe("Fighters, Belvar");
    expect(questionOf(fighters, nowhere)).toBeNull();
  });

  it("is none when the text does not say of what", () => {
    const setting = settingOf("Some 300 people came.", "300 people", "Orley");
    expect(questionOf({ ...plain, head: null }, setting)).toBeNull();
    expect(questionOf({ ...plain, head: "—" }, setting)).toBeNull();
    expect(questionOf({ ...plain, head: "people" }, setting)).toBeNull();
    expect(questionOf({ ...plain, head: "anybody" }, setting)).toBeNull();
    expect(questionOf({ ...plain, kind: "duration", unit: "year", head: "time" }, setting)).toBeNull();
  });
});

describe("fateOf", () => {
  it.each([
    ["The blast killed 40 workers.", "40 workers", "worker", "killed"],
    ["The blast left 21 dead.", "21 dead", "dead", null],
    ["Last winter 14 people, ferry passengers among them, drowned.", "14 people", "people", null],
    ["Two of the workers were hurt.", "Two of the workers", "worker", "injured"],
  ])("of %j is what is said beside %j", (sentence, figure, noun, fate) => {
    const { start, end } = settingOf(sentence, figure);
    expect(fateOf(noun, sentence, start, end)).toBe(fate);
  });
});
