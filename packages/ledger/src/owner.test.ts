import { describe, expect, it } from "vitest";
import { isOwned, measuredOf, namedOwnerOf } from "./owner.js";

const names = new Map([
  ["acme", "Acme Holdings"],
  ["ana-ruiz", "Ana Ruiz"],
]);

it.each([
  ["Acme: stake", null, "stake"],
  ["revenue", "time", "revenue"],
  [null, "truck", "truck"],
  [null, null, null],
])("of the concept %j and the head %j, %j is measured", (concept, head, measured) => {
  expect(measuredOf({ concept, head })).toBe(measured);
});

describe("namedOwnerOf", () => {
  it.each([
    ["Acme: revenue", null, "Acme Holdings"],
    ["Mrs Ana Ruiz: stake", null, "Ana Ruiz"],
    ["Acme: revenue", "Acme Holdings", null],
    ["group: revenue", null, null],
    ["revenue", null, null],
  ])("of %j, told by %j, is %j", (concept, speaker, owner) => {
    expect(namedOwnerOf({ concept, speaker }, names)).toBe(owner);
  });
});

describe("isOwned", () => {
  const money = { kind: "money", unit: "USD", head: null } as const;
  it.each([
    ["an owner alone", { ...money, concept: "government of Aldmere" }, true],
    ["somebody by name", { ...money, concept: "Acme" }, true],
    ["several owners", { ...money, concept: "ministries" }, true],
    ["what an owner has", { ...money, concept: "bank's base rate" }, false],
    ["a price of something by name", { ...money, unit: "USD/barrel", concept: "Acme" }, false],
    ["a movement of what goes by a name", { ...money, kind: "percent", unit: "%", concept: "Acme" }, false],
    ["a share of many", { ...money, kind: "percent", unit: "%", head: "investor", concept: null }, false],
    ["somebody's age", { ...money, kind: "age", unit: "year", concept: "minister" }, false],
  ] as const)("is told of %s: %j is %s", (_what, figure, owned) => {
    expect(isOwned(figure, names)).toBe(owned);
  });
});
