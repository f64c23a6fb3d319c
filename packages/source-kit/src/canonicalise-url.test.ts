import { describe, expect, it } from "vitest";
import { canonicaliseUrl } from "./canonicalise-url.js";

describe("canonicaliseUrl", () => {
  it.each([
    ["lower-cases the host alone", "HTTPS://WWW.Example.ORG/News/A", "https://www.example.org/News/A"],
    ["drops the fragment", "https://example.org/a#comments", "https://example.org/a"],
    ["drops default ports", "https://example.org:443/a", "https://example.org/a"],
    ["keeps other ports", "http://example.org:8080/a", "http://example.org:8080/a"],
    ["drops a trailing dot of the host", "https://example.org./a", "https://example.org/a"],
    ["drops credentials", "https://user:secret@example.org/a", "https://example.org/a"],
    ["drops a bare question mark", "https://example.org/a?", "https://example.org/a"],
    ["drops the BBC's feed marks", "https://example.org/a?at_medium=RSS&at_campaign=rss", "https://example.org/a"],
    ["drops The Guardian's campaign", "https://example.org/a?CMP=share_btn_tw", "https://example.org/a"],
    ["drops Al Jazeera's source", "https://example.org/a?traffic_source=rss", "https://example.org/a"],
    [
      "keeps what selects the page",
      "https://example.org/?id=7&utm_source=x&page=2",
      "https://example.org/?id=7&page=2",
    ],
    ["keeps the order of parameters", "https://example.org/?b=1&a=2", "https://example.org/?b=1&a=2"],
    ["keeps the encoding of parameters", "https://example.org/?q=a+b%20c", "https://example.org/?q=a+b%20c"],
    ["drops ref only where it tracks", "https://example.org/?ref=rss&x=1", "https://example.org/?x=1"],
    ["keeps ref where it selects", "https://example.org/?ref=12345", "https://example.org/?ref=12345"],
    [
      "is not misled by names of Object's own",
      "https://example.org/?constructor=1",
      "https://example.org/?constructor=1",
    ],
    ["writes host names of other scripts in ASCII", "https://bücher.example/a", "https://xn--bcher-kva.example/a"],
    ["trims what a feed put around it", "\n  https://example.org/a \n", "https://example.org/a"],
  ])("%s", (_rule, given, wanted) => {
    expect(canonicaliseUrl(given)).toBe(wanted);
    expect(canonicaliseUrl(wanted)).toBe(wanted);
  });

  it("resolves a relative address against its base", () => {
    expect(canonicaliseUrl("../b?utm_medium=rss", "https://example.org/news/a")).toBe("https://example.org/b");
  });

  it.each(["", "not an address", "mailto:desk@example.org", "javascript:alert(1)", "ftp://example.org/a"])(
    "refuses %j",
    (given) => {
      expect(canonicaliseUrl(given)).toBeNull();
    },
  );
});
