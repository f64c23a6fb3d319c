import { Instant } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { PageLine } from "./page-line.js";

/** What the hand-written check must agree with. */
const Schema = z.object({ url: z.string().min(1), html: z.string(), fetchedAt: Instant.nullish() });
const URL = "https://news.example/a";

describe("PageLine", () => {
  it.each([
    { url: URL, html: "" },
    { url: URL, html: "<p>", fetchedAt: null, more: 1 },
    { url: URL, html: "<p>", fetchedAt: "2024-02-29T10:00:00Z" },
    { url: URL, html: "<p>", fetchedAt: "2024-02-29T10:00+13:00" },
    { url: URL, html: "<p>", fetchedAt: "2024-02-29T10:00:00" },
    { url: URL, html: "<p>", fetchedAt: "2024-02-29T10:00Z" },
    { url: URL, html: "<p>", fetchedAt: "2024-02-29T10:00:00.125-03:30" },
    { url: URL, html: "<p>", fetchedAt: "2024-02-29" },
    { url: URL, html: "<p>", fetchedAt: "2023-02-29T10:00:00Z" },
    { url: "", html: "<p>" },
    { url: URL },
    { url: 1, html: {} },
    [],
    "text",
    null,
  ])("takes what its schema takes: %j", (line) =>
    expect(PageLine.safeParse(line).success).toBe(Schema.safeParse(line).success),
  );
});
