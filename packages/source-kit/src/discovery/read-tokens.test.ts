import { describe, expect, it } from "vitest";
import { readEndpoint } from "./read-endpoint.js";
import { readTokens } from "./read-tokens.js";

it("tells tags, attributes and texts in their order, entities resolved, scripts as text", () => {
  const told: string[] = [];
  readTokens(
    '<A HREF="/x?a=1&amp;b=2" href=/y Title=T&eacute;>a&nbsp;<br/>b</A><!-- c --><script>if (a<b) "</p>"</script>',
    {
      open: (name, attributes) => told.push(`<${name} ${JSON.stringify(attributes)}`),
      close: (name) => told.push(`/${name}`),
      text: (text) => told.push(text),
    },
  );
  expect(told.join("|")).toBe(
    '<a {"href":"/x?a=1&b=2","title":"Té"}|a|\u00a0|<br {}|b|/a|<script {}|if (a<b) "</p>"|/script',
  );
});

const read = (kind: "listing" | "feed" | "sitemap", body: string) => {
  try {
    readEndpoint({ kind, url: "https://a.example/", contentType: null, body });
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^discover\./) });
  }
};

describe("what announces articles ends in bounded time", () => {
  it.each<[string, "listing" | "feed" | "sitemap", string]>([
    ["400,000 open elements", "listing", `<html>${"<div>".repeat(400_000)}`],
    ["200,000 elements and as many other ends", "listing", `<html>${"<b>".repeat(200_000)}${"</i>".repeat(200_000)}`],
    ["a million links", "listing", `<html>${"<a href=/a-b-c-d>x</a>".repeat(1_000_000)}`],
    [
      "a tag of a million attributes",
      "listing",
      `<html ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=1`).join(" ")}>`,
    ],
    ["a sitemap of 400,000 open elements", "sitemap", `<urlset>${"<url>".repeat(400_000)}`],
    ["a feed of 100,000 open elements", "feed", `<rss version="2.0"><channel>${"<item>".repeat(100_000)}`],
    [
      "a feed with entities that multiply",
      "feed",
      `<!DOCTYPE rss [<!ENTITY a "xxxxxxxxxx">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? "" : i - 1};`.repeat(10)}">`).join("")}]><rss version="2.0"><channel><item><title>&a11;</title><link>https://a.example/1</link></item></channel></rss>`,
    ],
  ])(
    "%s",
    (_what, kind, body) => {
      read(kind, body);
    },
    30_000,
  );
});
