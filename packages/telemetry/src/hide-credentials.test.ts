import { describe, expect, it } from "vitest";
import { hideCredentials } from "./hide-credentials.js";

describe("hideCredentials", () => {
  it.each([
    ["postgres://me:secret@db:5432/news", "postgres://***@db:5432/news"],
    ["rediss://:secret@cache/0", "rediss://***@cache/0"],
    [
      "could not reach postgres://me:p%40ss@db and redis://u:p@r",
      "could not reach postgres://***@db and redis://***@r",
    ],
    ["https://example.org/a@b", "https://example.org/a@b"],
    ["no address, me@example.org", "no address, me@example.org"],
  ])("hides what stands before the host in %s", (text, expected) => {
    expect(hideCredentials(text)).toBe(expected);
  });
});
