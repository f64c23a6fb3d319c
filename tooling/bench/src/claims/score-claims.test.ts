import { expect, it } from "vitest";
import { goldArticle, goldFigure, readClaim } from "../testing/annotate.js";
import { FIELD_NAMES } from "./claim-fields.js";
import { countClaims } from "./count-claims.js";
import { judgeClaims } from "./judge-claims.js";
import { listErrors } from "./list-errors.js";
import { pairClaims } from "./pair-claims.js";

const TEXT = "In Larvik and Moss 40 masts and 12 ferries sank, Ana Hale said on March 5. Another 7 returned.";
const masts = goldFigure(TEXT, "40", { heads: ["mast"], places: ["Larvik", "Moss"], speaker: "Ana Hale" });
const ferries = goldFigure(TEXT, "12", { heads: ["ferry"], speaker: "Ana Hale" });
const returned = goldFigure(TEXT, "7", { heads: ["ferry"] });
const article = {
  ...goldArticle(TEXT, [masts, ferries, returned]),
  notFigures: [{ number: "5", numberStart: TEXT.indexOf("5"), numberEnd: TEXT.indexOf("5") + 1, why: "date" }],
};
const paired = pairClaims(article, [
  readClaim(TEXT, "40 masts", { head: "mast", places: ["Larvik", "Oslo"], speaker: "Ana Hale", confidence: 0.8 }),
  readClaim(TEXT, "12 ferries", { head: "ferry", unit: "time", confidence: 0.6 }),
  readClaim(TEXT, "5", { confidence: 0.3 }),
]);

it("counts what was found, and of that what is right", () => {
  const { detection, fields, places } = countClaims([paired], { fields: FIELD_NAMES, hasPlaces: true });
  expect(detection).toMatchObject({ precision: 2 / 3, recall: 2 / 3, found: 2, missed: 1, spurious: 1 });
  expect(fields).toMatchObject({
    unit: { right: 1, asked: 2 },
    speaker: { right: 1, asked: 2 },
    ownVoice: { right: 0, asked: 0 },
    placesExtra: { right: 1, asked: 1 },
  });
  expect(places).toMatchObject({ right: 1, wanted: 2, read: 2 });
});

it("asks a system only for what it tells", () => {
  const { fields, places } = countClaims([paired], { fields: ["value"], hasPlaces: false });
  expect([fields, places]).toEqual([{ value: { right: 2, asked: 2 } }, null]);
});

it("lists each error with the words around it", () => {
  expect(listErrors(paired).map(({ kind, wanted, got }) => [kind, wanted, got])).toEqual([
    ["missed", "7", null],
    ["spurious", "date", { kind: "count", unit: null, low: 5, high: 5 }],
    ["places", ["Larvik", "Moss"], ["Larvik", "Oslo"]],
    ["unit", null, "time"],
    ["speaker", "Ana Hale", null],
  ]);
  expect(listErrors(paired)[0]?.around).toMatch(/ on March 5\. Another \[\[7\]\] returned\.$/);
});

it("takes a figure for right with all of its claim, and one that is none for wrong", () => {
  expect(judgeClaims(paired)).toEqual([
    { confidence: 0.8, isRight: true },
    { confidence: 0.6, isRight: false },
    { confidence: 0.3, isRight: false },
  ]);
});
