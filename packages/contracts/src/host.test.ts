import { describe, expect, it } from "vitest";
import { matchesHost } from "./host.js";

describe("matchesHost", () => {
  it.each([
    ["www.bbc.com", ["www.bbc.com"], true],
    ["WWW.BBC.COM.", ["www.bbc.com"], true],
    ["bbc.com", ["www.bbc.com"], false],
    ["bbc.co.uk", [".bbc.co.uk"], true],
    ["news.bbc.co.uk", [".bbc.co.uk"], true],
    ["notbbc.co.uk", [".bbc.co.uk"], false],
    ["bbc.co.uk.evil.example", [".bbc.co.uk"], false],
    ["bbc.co.uk", [], false],
  ])("%s against %j is %s", (host, patterns, wanted) => {
    expect(matchesHost(host, patterns)).toBe(wanted);
  });
});
