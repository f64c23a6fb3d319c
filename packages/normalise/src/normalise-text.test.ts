import { Article } from "@newsledger/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise-text.js";

const URL = "file:///articles/dam.txt";
const SAVED = `3 Feb 2021

Dam holds but the valley stays empty

9:05 am on 3 February 2021

By Jane Doe

The dam above Lower Aro has held through a second night of rain, engineers said, but none of the 2,\\400 people who left will go home before the weekend.

Water pours over the spillway of the dam above Lower Aro

Water pours over the spillway of the dam above Lower Aro Photo: AFP

Inspectors found three cracks in the western wall on Monday. They are between 4 and 11 metres long, the ministry said in a statement.

An aerial view taken on February 1, 2021 shows the reservoir. MANDATORY CREDIT "AFP PHOTO / HO / WATER BOARD "

The reservoir on Monday Photo: RNZ / Jo Bloggs

Who pays for it?

The council has set aside $4.2m for the repair, which is less than a third of what the builders asked for last year.

"We will find the rest somewhere," the mayor said.

- The road to Upper Aro stays closed.
- Trains run as far as the junction.

Correction: An earlier version said there were four cracks.

Get the Example News app

for stories without advertising`;

function read(text: string, timeZone: string | null = "Pacific/Auckland"): Article {
  const { article } = normaliseText({ url: URL, text, hints: { timeZone } });
  if (article === null) throw new Error("no article");
  return Article.parse(article);
}

describe("an article saved as text", () => {
  const article = read(SAVED);

  it("gives title, author and time in the outlet's zone", () => {
    expect(article).toMatchObject({
      title: "Dam holds but the valley stays empty",
      authors: ["Jane Doe"],
      publishedAt: "2021-02-03T09:05:00+13:00",
      modifiedAt: null,
      lang: "en",
    });
  });

  it("parts captions from credits and counts doubled captions once", () => {
    expect(article.images).toEqual([
      { url: null, caption: "Water pours over the spillway of the dam above Lower Aro", credit: "AFP" },
      { url: null, caption: "The reservoir on Monday", credit: "RNZ / Jo Bloggs" },
    ]);
  });

  it("keeps the body, repaired, and nothing else", () => {
    expect(
      article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end).slice(0, 40)}`),
    ).toEqual([
      "paragraph: The dam above Lower Aro has held through",
      "paragraph: Inspectors found three cracks in the wes",
      "heading: Who pays for it?",
      "paragraph: The council has set aside $4.2m for the ",
      'paragraph: "We will find the rest somewhere," the m',
      "list_item: The road to Upper Aro stays closed.",
      "list_item: Trains run as far as the junction.",
    ]);
    expect(article.text).toContain("none of the 2,400 people");
    expect(article.repairs.map(({ rule }) => rule)).toEqual(["broken-numbers"]);
  });

  it("traces what it left out by line", () => {
    expect(article.removals.map(({ rule, selector }) => `${selector} ${rule}`)).toEqual([
      "line 1 publication-line",
      "line 5 publication-line",
      "line 7 byline-line",
      "line 11 repeated-caption",
      "line 13 caption-line",
      "line 17 agency-small-print",
      "line 19 caption-line",
      "line 32 prompt-line",
      "line 34 foot-line",
    ]);
    expect(article.notices).toEqual(["Correction: An earlier version said there were four cracks."]);
  });

  it("reads its own output the same way again", () => {
    const again = read([article.title, ...article.paragraphs].join("\n\n"));
    expect(again.paragraphs).toEqual(article.paragraphs);
    expect(again.title).toBe(article.title);
  });
});

describe("other ways to save a text", () => {
  const BODY = "The dam has held through a second night of rain, engineers said on Wednesday morning.";
  it("joins lines that were broken by hand", () => {
    const wrapped =
      "Dam holds\n\nThe dam above Lower Aro has held through a second night of\nrain, engineers said, but none of the people who left will be\nable to go home before the weekend, and some may have to wait\nfor longer than that.\n\nThe next paragraph is short.";
    expect(read(wrapped).paragraphs).toHaveLength(2);
  });
  it("reads one paragraph a line", () => expect(read(`Dam holds\n${BODY}\n${BODY} Again.`).paragraphs).toHaveLength(2));
  it("keeps a section's name apart from the title", () =>
    expect(read(`World\n\nDam holds but the valley stays empty\n\n${BODY}`)).toMatchObject({
      section: "World",
      title: "Dam holds but the valley stays empty",
    }));
  it("tells an update from the publication", () =>
    expect(
      read(`Dam holds\n\nPublished 3 February 2021 9:05 am\n\nUpdated 4 February 2021 10:00 am\n\n${BODY}`),
    ).toMatchObject({
      publishedAt: "2021-02-03T09:05:00+13:00",
      modifiedAt: "2021-02-04T10:00:00+13:00",
    }));
  it("reads times as UTC where no zone is known", () =>
    expect(read(`Dam holds\n\n9:05 am on 3 February 2021\n\n${BODY}`, null).publishedAt).toBe(
      "2021-02-03T09:05:00+00:00",
    ));
  it("keeps a date inside the text", () =>
    expect(
      read(`Dam holds\n\nOn 3 February 2021 the dam held for a second night, and the valley below it stayed empty.`),
    ).toMatchObject({
      publishedAt: null,
    }));
  it("calls an empty file empty", () =>
    expect(normaliseText({ url: URL, text: " \n\n " })).toMatchObject({ outcome: "empty", reason: "empty.no_text" }));
});

it("keeps offsets right and never throws on any text", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom(
      "",
      "3 Feb 2021",
      "By Jane Doe",
      "A dam Photo: AFP",
      "- item",
      "> quote",
      "# head",
      "MANDATORY CREDIT",
      "Get the app",
      "Correction: x",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { article } = normaliseText({ url: URL, text: lines.join("\n\n") });
      expect(article?.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(article?.paragraphs);
    }),
    { numRuns: 150 },
  );
}, 60_000);
