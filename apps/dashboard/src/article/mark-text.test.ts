import type { EntityMention } from "@newsledger/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { markText } from "./mark-text.js";

const mention = (start: number, end: number): EntityMention => ({
  start,
  end,
  text: "",
  type: "person",
  canonical: "X",
  entityKey: "person:x",
});

it("keeps a name inside of a figure, and cuts one that reaches out of it", () => {
  const pieces = markText(
    "about 90 SDF men here",
    0,
    21,
    [mention(9, 12), mention(13, 21)],
    [{ id: 7, start: 0, end: 16 }],
  );
  expect(pieces.map(({ figureId, runs }) => [figureId, runs.map(({ text }) => text)])).toEqual([
    [7, ["about 90 ", "SDF", " ", "men"]],
    [null, [" here"]],
  ]);
});

it("marks the longer of two overlapping figures once", () => {
  const pieces = markText(
    "14 of 20 men",
    0,
    12,
    [],
    [
      { id: 1, start: 0, end: 8 },
      { id: 2, start: 6, end: 12 },
    ],
  );
  expect(pieces.map(({ figureId }) => figureId)).toEqual([1, null]);
});

it("loses and doubles no character whatever the spans are", () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), fc.array(span), (text, mentions, figures) => {
      const pieces = markText(
        text,
        0,
        text.length,
        mentions.map(([start, end]) => mention(start, end)),
        figures.map(([start, end], id) => ({ id, start, end })),
      );
      expect(pieces.flatMap(({ runs }) => runs.map((run) => run.text)).join("")).toBe(text);
    }),
  );
});
