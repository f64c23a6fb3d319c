import type { TokenisedText } from "@newsledger/extract";
import { expect, it } from "vitest";
import { decodeNames } from "./decode-names.js";
import type { Label } from "./model-folder.js";

const LABELS: Record<string, Label> = {
  ".": null,
  P: { isFirst: true, type: "person" },
  p: { isFirst: false, type: "person" },
  o: { isFirst: false, type: "organization" },
};

it.each([
  ["Pp.o", "person 0-2, organization 3-4"],
  ["PPp", "person 0-1, person 1-3"],
  ["pp.p", "person 0-2, person 3-4"],
  ["po", "person 0-1, organization 1-2"],
  ["pp|p", "person 0-2, person 2-3"],
  ["...", ""],
])("reads %s as %s", (line, expected) => {
  const tokens = line.split("|").flatMap((signs, sentence) => [...signs].map((sign) => ({ sign, sentence })));
  const labels = tokens.map(({ sign }) => LABELS[sign] ?? null);
  const names = decodeNames(labels, { tokens } as unknown as TokenisedText);
  expect(names.map(({ type, from, to }) => `${type} ${from}-${to}`).join(", ")).toBe(expected);
});
