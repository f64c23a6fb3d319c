import type { Figure } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { checkArticle } from "./check-article.js";
import { checkQuestion } from "./check-question.js";
import type { CheckedFigure, ReportedFigure } from "./checked-figure.js";

type Part = string | [words: string, low: number | null, high: number | null, fields?: Partial<Figure>];

const KINDS: [RegExp, Partial<Figure>][] = [
  [/[%]|per ?cent/, { kind: "percent", unit: "%" }],
  [/\$/, { kind: "money", unit: "USD" }],
];

/** A sentence of words and figures: `[words, low, high]`, or `[words, value, value]` for a single one. */
function sentenceOf(parts: Part[], sentenceStart = 0, firstId = 1): CheckedFigure[] {
  const sentence = parts.map((part) => (typeof part === "string" ? part : part[0])).join("");
  const figures: CheckedFigure[] = [];
  let at = sentenceStart;
  for (const part of parts) {
    const words = typeof part === "string" ? part : part[0];
    if (typeof part !== "string") {
      const [, low, high, fields] = part;
      const kind = KINDS.find(([sign]) => sign.test(words))?.[1] ?? { kind: "count", unit: null };
      figures.push({
        id: firstId + figures.length,
        sentence,
        sentenceStart,
        start: at,
        end: at + words.length,
        text: words,
        low,
        high,
        bound: low !== null && high !== null && low < high ? "range" : "exact",
        head: null,
        concept: null,
        places: [],
        asOf: null,
        ...(kind as Pick<Figure, "kind" | "unit">),
        ...fields,
      });
    }
    at += words.length;
  }
  return figures;
}

const one = (words: string, value: number, fields?: Partial<Figure>): Part => [words, value, value, fields];
const about = { bound: "about" } as const;

describe("what does not add up in a sentence", () => {
  it.each<[string, string, Part[]]>([
    [
      "a part above its total",
      "part_above_total",
      [one("20 people", 20), " were hurt, including ", one("25 children", 25), "."],
    ],
    ["more out of fewer", "part_above_total", [one("65", 65), " of the ", one("50 members", 50), " came."]],
    [
      "parts in an apposition",
      "parts_total",
      ["The ", one("20 people", 20), " – ", one("12 men", 12), " and ", one("nine women", 9), " – were freed."],
    ],
    [
      "votes of a house",
      "parts_total",
      [
        "Of the ",
        one("120 seats", 120),
        ", ",
        one("65", 65),
        " went to Labour, ",
        one("50", 50),
        " to the Greens and ",
        one("15", 15),
        " to others.",
      ],
    ],
    [
      "parts for a total",
      "parts_total",
      ["It sold ", one("20 cars", 20), " and ", one("14 vans", 14), " for a total of ", one("44 vehicles", 44), "."],
    ],
    [
      "a share of a base",
      "share_of_base",
      [
        one("About 40%", 40, about),
        " of the ",
        one("2,000 staff", 2000),
        ", or ",
        one("600 people", 600),
        ", will go.",
      ],
    ],
    [
      "a count with its share",
      "share_of_base",
      [one("600", 600), " of the ", one("1,000 homes", 1000), ", or ", one("45 per cent", 45), ", were lost."],
    ],
    [
      "a rise in percent",
      "percent_change",
      [
        "Revenue rose ",
        one("12%", 12),
        " to ",
        one("$5.6 million", 5.6e6),
        " in the third quarter from ",
        one("$4 million", 4e6),
        " a year earlier.",
      ],
    ],
    [
      "a rise told behind what came of it",
      "percent_change",
      [
        "Net income was ",
        one("$3.2 billion", 3.2e9),
        " in May, up ",
        one("12%", 12),
        " from ",
        one("$2.2 billion", 2.2e9),
        ".",
      ],
    ],
    [
      "a fall told behind what came of it",
      "percent_change",
      ["It had ", one("210 staff", 210), ", a drop of ", one("20%", 20), " from ", one("340 staff", 340), "."],
    ],
    [
      "how much more than before",
      "percent_change",
      [
        "It sold ",
        one("3,010 cars", 3010),
        ", ",
        one("50%", 50),
        " more than the ",
        one("2,510", 2510),
        " sold in May.",
      ],
    ],
    [
      "a fall told from and to",
      "percent_change",
      ["Sales fell by ", one("half a per cent", 0.5), " ", ["from $9 million to $6 million", 6e6, 9e6], "."],
    ],
    ["a doubling", "multiple_since", ["Sales doubled ", ["from $2 million to $3 million", 2e6, 3e6], "."]],
    [
      "a halving",
      "multiple_since",
      ["The herd more than halved to ", one("600 cows", 600), " in 2019 from ", one("1,000 cows", 1000), "."],
    ],
    ["more than all voters", "share_above_whole", [one("120%", 120), " of voters turned out."]],
    [
      "a range from more to less",
      "reversed_range",
      ["Some left: ", ["between 18,000 and 14,000 militants", 14e3, 18e3], " remain."],
    ],
  ])("notes %s", (_, kind, parts) => {
    const found = checkArticle(sentenceOf(parts));
    expect(found.map((finding) => finding.kind)).toEqual([kind]);
    expect(found[0]?.sentence).toMatch(/^“|^From “|^The ends of “/);
  });

  it.each<[string, Part[]]>([
    ["a part that fits", [one("20 people", 20), " were hurt, including ", one("five children", 5), "."]],
    [
      "a part of an earlier total",
      [one("12 people", 12), " in ", one("three cars", 3), ", including ", one("four children", 4), ", were hurt."],
    ],
    [
      "a part that counts another thing",
      ["He drew ", one("three crowds", 3), ", including ", one("28,000", 28000), " in the park."],
    ],
    ["a share of ten", [one("six", 6), " in ", one("10", 10), " of the ", one("three voters", 3), " agreed."]],
    [
      "parts that add up",
      ["The ", one("20 people", 20), " – ", one("12 men", 12), " and ", one("eight women", 8), " – were freed."],
    ],
    [
      "parts of another total",
      [
        one("Five hits", 5),
        " came from ",
        one("two players", 2),
        " (",
        one("two", 2),
        " for one, ",
        one("three", 3),
        " for the other).",
      ],
    ],
    [
      "groups that may overlap",
      ["Of the ", one("20 people", 20), ", ", one("12", 12), " were men and ", one("10", 10), " were hurt."],
    ],
    [
      "a share that is rounded",
      [
        one("About 40%", 40, about),
        " of the ",
        one("2,000 staff", 2000),
        ", or ",
        one("780 people", 780),
        ", will go.",
      ],
    ],
    [
      "a rise reckoned before rounding",
      ["Revenue rose ", one("23%", 23), " to ", one("$1.3bn", 1.3e9), " from ", one("$1.1bn", 1.1e9), "."],
    ],
    [
      "a rise behind what came of it that is right",
      [
        "Net income was ",
        one("$3.2 billion", 3.2e9),
        ", up ",
        one("45%", 45),
        " from ",
        one("$2.2 billion", 2.2e9),
        ".",
      ],
    ],
    [
      "a fall behind what came of it that is right",
      ["It had ", one("272 staff", 272), ", ", one("20%", 20), " fewer than the ", one("340", 340), " of last year."],
    ],
    [
      "a rise at other prices",
      ["It sold ", one("$3.2bn", 3.2e9), ", up ", one("5%", 5), " at constant rates from ", one("$3.3bn", 3.3e9), "."],
    ],
    ["a share of another year's", ["Turnout was ", one("104%", 104), " of what it was in 2019."]],
    ["a share of a year before", ["Turnout was ", one("104%", 104), " of the 2019 figure."]],
    ["a fall that is right", ["Sales fell ", one("33%", 33), " ", ["from $9 million to $6 million", 6e6, 9e6], "."]],
    ["a step over a scale word", ["Sales doubled ", ["from $900,000 to $1.8 million", 9e5, 1.8e6], "."]],
    ["a generous doubling", ["Sales more than doubled ", ["from $2 million to $7 million", 2e6, 7e6], "."]],
    ["growth above a hundred per cent", ["Prices rose by ", one("120%", 120), " of their level."]],
    ["a share of a target", [one("104%", 104), " of voters above the target came."]],
    ["a range over a scale word", ["It is worth ", ["between $500,000 and $1 million", 5e5, 1e6], "."]],
    ["a fall written as a range", ["It went ", ["from 23% to 15%", 15, 23], "."]],
    ["open bounds", ["Sales doubled to ", ["more than $3 million", 3e6, null], " from ", one("$2 million", 2e6), "."]],
  ])("leaves %s alone", (_, parts) => {
    expect(checkArticle(sentenceOf(parts))).toEqual([]);
  });

  it("tells in an editor's words what a multiple comes to", () => {
    const noteOf = (parts: Part[]) => checkArticle(sentenceOf(parts))[0]?.sentence;
    expect(noteOf(["Sales doubled ", ["from $2 million to $3 million", 2e6, 3e6], "."])).toBe(
      "“from $2 million to $3 million” is about 1.5 times as much, not “doubled”.",
    );
    expect(noteOf(["The herd halved to ", one("210 cows", 210), " from ", one("815 cows", 815), "."])).toBe(
      "From “815 cows” to “210 cows” is a fall of about 74 per cent, not “halved”.",
    );
  });

  it("names the other figures by their ids, in the order of the sentence", () => {
    const figures = sentenceOf([one("20 people", 20), " were hurt, including ", one("25 children", 25), "."], 0, 70);
    expect(checkArticle(figures)).toMatchObject([{ figureId: 70, evidence: [71] }]);
    expect(checkArticle(figures)[0]?.sentence).toBe(
      "“25 children” cannot be part of “20 people”: the part is larger than the total.",
    );
  });

  it("notes the same digits a thousandfold apart in one article, of one topic only", () => {
    const profit = (words: string, value: number, concept: string, start: number, id: number) =>
      sentenceOf(["Profit was ", one(words, value, { concept })], start, id);
    const first = profit("$3.2 million", 3.2e6, "profit", 0, 1);
    expect(checkArticle([...first, ...profit("$3.2 billion", 3.2e9, "Profit", 90, 2)])).toMatchObject([
      { kind: "scale_slip", figureId: 2, evidence: [1] },
    ]);
    expect(checkArticle([...first, ...profit("$3.2 billion", 3.2e9, "debt", 90, 2)])).toEqual([]);
    expect(checkArticle([...first, ...profit("$4.7 billion", 4.7e9, "profit", 90, 2)])).toEqual([]);
  });

  it("takes as long as the text is, whatever stands in it", () => {
    const many = Array.from(
      { length: 14 },
      (_, index) => [one(`${index + 1}`, index + 1), " and men, women "] as Part[],
    ).flat();
    const hostile = [...many, " of the ".repeat(20_000), "doubled ".repeat(20_000), ", ".repeat(50_000)];
    const startedAt = performance.now();
    checkArticle(sentenceOf(hostile));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

describe("what does not fit other reports of the same question", () => {
  const report = (articleId: number, words: string, value: number, fields: Partial<Figure> = {}): ReportedFigure => ({
    ...(sentenceOf(["It cost ", one(words, value, fields), "."], 0, articleId)[0] as CheckedFigure),
    articleId,
    sourceName: `Outlet ${articleId}`,
    publishedAt: null,
  });

  it("notes a million among billions, with the reports it differs from", () => {
    const [finding, ...others] = checkQuestion([
      report(1, "$3.1 billion", 3.1e9),
      report(2, "$3 billion", 3e9),
      report(3, "$3.1 million", 3.1e6),
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "scale_slip", figureId: 3, evidence: [1, 2] });
    expect(finding?.sentence).toContain("a thousand times below what 2 other articles (2 outlets) report");
  });

  it.each<[string, ReportedFigure[]]>([
    ["one other report", [report(1, "$3.1 billion", 3.1e9), report(2, "$3.1 million", 3.1e6)]],
    [
      "reports that differ among themselves",
      [report(1, "$1 billion", 1e9), report(2, "$3 billion", 3e9), report(3, "$3 million", 3e6)],
    ],
    [
      "two that say what it says",
      [
        report(1, "$3 billion", 3e9),
        report(2, "$3 billion", 3e9),
        report(3, "$3 million", 3e6),
        report(4, "$3 million", 3e6),
      ],
    ],
    ["small counts", [report(1, "2,000", 2000), report(2, "2,000", 2000), report(3, "two", 2)]],
  ])("says nothing against %s", (_, figures) => {
    expect(checkQuestion(figures)).toEqual([]);
  });

  it("holds a doubling since a year against what was reported of that year", () => {
    const earlier = (value: number) => report(1, `${value}`, value, { asOf: "2015-06" });
    const later = sentenceOf(["Cases have doubled since June 2015 to ", one("900", 900), "."], 0, 2).map((figure) => ({
      ...figure,
      articleId: 2,
      sourceName: "Outlet 2",
      publishedAt: null,
    }));
    expect(checkQuestion([earlier(700), ...later])).toMatchObject([
      { kind: "multiple_since", figureId: 2, evidence: [1] },
    ]);
    expect(checkQuestion([earlier(430), ...later])).toEqual([]);
    expect(checkQuestion([earlier(700), { ...earlier(440), id: 5, articleId: 5 }, ...later])).toEqual([]);
  });
});
