import { Extraction } from "@newsledger/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract, extractFrom } from "./extract.js";

const WORDS = [
  "said",
  "between",
  "and",
  "to",
  "$",
  "£39m",
  "-",
  "231m",
  "1.2m",
  "more than",
  "of which",
  "people",
  "in July",
  "2018",
  "(",
  ")",
  '"',
  "“",
  "US",
  "al-",
  "Gen",
  "Votel",
  "according to",
  "half",
  "a",
  "dozen",
  "per",
  "cent",
  "hundreds",
  "of",
  ".",
  ",",
  "\n\n",
  "1/2",
  "½",
  "Mr",
  "Department of",
  "😀",
  "é",
  "+44",
  "'s",
  "who",
  "…",
  "0",
  "9".repeat(400),
];

const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), prose);

describe("extract", () => {
  it("never throws, keeps every offset true and fits the contract", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = extract({ text, lang: "en", publishedAt: "2019-03-24T19:25:00+13:00" });
        for (const mention of [...result.entities, ...result.figures]) {
          expect(mention.start).toBeLessThan(mention.end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        }
        for (const [i, figure] of result.figures.entries()) {
          const previous = result.figures[i - 1];
          if (previous) expect(figure.start).toBeGreaterThanOrEqual(previous.end);
          if (figure.low === null && figure.high === null) expect(figure.quantifier).not.toBeNull();
          if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high);
        }
        Extraction.parse({ entities: result.entities, figures: result.figures });
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(extract({ text, lang: "en" })).toEqual(extract({ text, lang: "en" }));
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  it.each([
    ["fr", "Le ministre a dit que 40 bateaux ont coulé.", "no recogniser for fr"],
    ["pt-BR", "Foram 40 barcos.", "no recogniser for pt"],
    [
      null,
      "Der Minister sagte, dass 40 Boote nicht mehr auf dem Wasser sind und das ist für die Stadt ein Problem, sagte er.",
      "no recogniser for und",
    ],
  ])("sets foreign text aside: %s", (lang, text, reason) => {
    expect(extract({ text, lang })).toEqual({ entities: [], figures: [], outcome: "filtered", reason });
  });

  it("takes names from a recogniser that is waited for, in the languages it reads", async () => {
    const recogniser = {
      name: "first words",
      languages: ["en", "fr"],
      recognise: async () => [{ from: 0, to: 2, type: "person" as const }],
    };
    const french = await extractFrom({ text: "Anne Ory a vu 40 bateaux.", lang: "fr" }, recogniser);
    expect(french).toMatchObject({ outcome: "stored", entities: [{ canonical: "Anne Ory", start: 0 }], figures: [] });
    const english = await extractFrom({ text: "Anne Ory said 40 boats sank.", lang: "en" }, recogniser);
    expect(english.figures).toMatchObject([{ low: 40, speaker: "Anne Ory" }]);
    expect((await extractFrom({ text: "Foram 40 barcos.", lang: "pt" }, recogniser)).reason).toBe(
      "no recogniser for pt",
    );
  });

  it("reads English that nobody labelled", () => {
    const text = "The minister said that the boats were lost in the storm and that 40 of them had not been found.";
    expect(extract({ text }).outcome).toBe("stored");
  });

  it("names the readers that made each figure, in their order", () => {
    const text = "In Lagos, shares of Acme fell 2% in May, Maria Lopez said. Police held 40 men.";
    const { figures } = extract({ text, lang: "en", publishedAt: "2019-06-24" });
    expect(figures.map(({ rule }) => rule.split(">")[0])).toEqual(["percent", "count"]);
    expect(figures[0]?.rule).toMatch(/>about(?:>place)?>date>said$/);
    expect(figures[1]?.rule).toMatch(/^count>noun/);
  });

  it("finds nothing in nothing", () => {
    expect(extract({ text: "", lang: "en" })).toEqual({ entities: [], figures: [], outcome: "empty" });
  });
});

describe("time grows with length alone", () => {
  const LENGTH = 200_000;
  it.each([
    ["digits", "1"],
    ["commas between digits", "1,"],
    ["capitals", "Abc "],
    ["hyphens", "A-"],
    ["brackets", "("],
    ["quotes", '"'],
    ["scales", "million "],
    ["ranges", "1 to "],
    ["speech", "he said "],
    ["particles", "al-"],
    ["department chains", "Department of "],
    ["points", "A."],
    ["dates", "in May 2018 "],
    ["figures", "9 men, "],
    ["surnames", "Jo Abc "],
    ["sentences", "Jo Abc said in May that 9 men, about 40% of them in Peru, left. "],
    ["reports", "A report by Acme found 9 men left. The report said 40% of respondents “left” in May. "],
    ["endless prose", "in May he said that 9 men (5 km) and “40% of them” in Peru left and "],
  ])("%s", { timeout: 60_000 }, (_name, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      extract({ text, lang: "en" });
      return performance.now() - start;
    };
    time(LENGTH / 20);
    const [short, long] = [time(LENGTH / 4), time(LENGTH)];
    expect(long).toBeLessThan(Math.max(short * 12, 1500));
  });

  const ABOUT_DENBY = "Burglaries in Denby fell. Denby police have a new chief. Denby is glad.";
  const nameOf = (i: number): string => `M${[...String(i)].map((digit) => "aeioubdfgl"[Number(digit)]).join("")}`;
  it.each([
    ["many places", (n: number) => `${Array.from({ length: n }, (_, i) => `Men in ${nameOf(i)} sang.`).join(" ")}\n\n`],
    ["a long paragraph", (n: number) => "Officers held 40 men. ".repeat(n)],
  ])("%s, in a text about one", { timeout: 60_000 }, (_name, body) => {
    const time = (sentences: number): number => {
      const text = `${ABOUT_DENBY} ${body(sentences)}Officers held 40 men.`;
      const start = performance.now();
      extract({ text, lang: "en" });
      return performance.now() - start;
    };
    time(400);
    const [short, long] = [time(2000), time(8000)];
    expect(long).toBeLessThan(Math.max(short * 8, 1500));
  });
});
