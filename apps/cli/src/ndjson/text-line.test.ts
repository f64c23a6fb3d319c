import { describe, expect, it } from "vitest";
import { z } from "zod";
import { TextLine } from "./text-line.js";

/** What the hand-written check must agree with. */
const Schema = z.object({
  text: z.string(),
  publishedAt: z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()]).nullish(),
  title: z.string().nullish(),
  lang: z.string().nullish(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullish(),
  context: z.array(z.string()).optional(),
});

const TIMES = [
  "2024-02-29",
  "2023-02-29",
  "2024-02-30",
  "2024-13-01",
  "2024-05-01T12:00",
  "2024-05-01T12:00:30.25Z",
  "2024-05-01T12:00:00+05:30",
  "2024-05-01T24:00:00Z",
  "2024-05-01T12:00:00+0530",
  "2024-05-01 12:00",
  "1 May 2024",
  "",
  20240501,
];

describe("a line of text", () => {
  it.each([
    ...TIMES.map((publishedAt) => ({ text: "", publishedAt })),
    { text: "a", publishedAt: null, title: null, lang: null },
    { text: "a", title: "b", lang: "en", context: ["c", "d"] },
    { text: "a", title: 1, lang: [] },
    { text: "a", country: "NZ" },
    { text: "a", country: "nz" },
    { text: "a", country: 64 },
    { text: "a", context: ["c", 4] },
    { text: "a", context: null },
    { title: "a" },
    [],
    null,
    "text",
    undefined,
  ])("is taken where the schema would take it: %j", (value) => {
    const issuesOf = ({ error }: { error?: { issues: { path: PropertyKey[] }[] } }) =>
      error?.issues.map(({ path }) => path[0]);
    expect(issuesOf(TextLine.safeParse(value) as object)).toEqual(issuesOf(Schema.safeParse(value)));
  });
});
