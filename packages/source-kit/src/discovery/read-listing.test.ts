import { describe, expect, it } from "vitest";
import { readEndpoint } from "./read-endpoint.js";

const URL_OF_FRONT = "https://www.post.example/world/";
const front = (...links: string[]) =>
  `<!doctype html><html><head><base href="/world/"></head><body>${links.join("\n")}</body></html>`;
const pagesOf = (body: string, links?: string) => {
  const reading = readEndpoint({ kind: "listing", url: URL_OF_FRONT, contentType: "text/html", body, links });
  return reading.kind === "pages" ? reading.pages.map(({ url, title }) => [url, title]) : [];
};

describe("a listing", () => {
  it("gives the links that look like articles, with the text that they stand under", () => {
    const body = front(
      '<a href="herons-counted-at-the-pier-5512"><img src="x.jpg"></a>',
      '<a href="herons-counted-at-the-pier-5512">Herons <b>counted</b></a>',
      '<a href="/2026/03/02/ferry">Ferry</a>',
      '<a href="/about">About us</a><a href="/tag/herons">Herons</a><a href="/pictures/of-the-day-and-night-99.jpg">x</a>',
      '<a href="https://elsewhere.example/a-story-of-others-12345">Others</a><a href="javascript:void(0)">x</a>',
    );
    expect(pagesOf(body)).toEqual([
      ["https://www.post.example/world/herons-counted-at-the-pier-5512", "Herons counted"],
      ["https://www.post.example/2026/03/02/ferry", "Ferry"],
    ]);
  });

  it("gives those whose path contains what the adapter says", () => {
    const body = front('<a href="/news/article/A1">One</a><a href="/a-story-with-a-long-name-12345">Two</a>');
    expect(pagesOf(body, "/news/article/")).toEqual([["https://www.post.example/news/article/A1", "One"]]);
  });

  it("is no feed, and a feed in its place is read as one", () => {
    const rss = '<rss version="2.0"><channel><title>x</title></channel></rss>';
    expect(() => readEndpoint({ kind: "feed", url: URL_OF_FRONT, contentType: null, body: front() })).toThrow();
    expect(pagesOf(rss)).toEqual([]);
  });

  it("ends on a page of a hundred thousand links", () => {
    const body = front('<a href="/a-story-of-the-day-12345">x</a>'.repeat(100_000));
    expect(pagesOf(body)).toHaveLength(1);
  });
});
