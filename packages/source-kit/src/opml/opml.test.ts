import { describe, expect, it } from "vitest";
import { defineSource } from "../define-source.js";
import { readOpml } from "./read-opml.js";
import { writeOpml } from "./write-opml.js";

const { declaration } = defineSource({
  slug: "island-post",
  name: "Island “Post” & Sons",
  home: "https://www.islandpost.example/",
  hosts: ["www.islandpost.example", ".post.example"],
  country: "NZ",
  lang: "en-NZ",
  timeZone: "Pacific/Chatham",
  feeds: ["https://www.islandpost.example/rss?a=1&b=2", "https://www.islandpost.example/world.xml"],
});
const mapped = {
  ...declaration,
  slug: "mapped",
  endpoints: [{ kind: "sitemap" as const, url: "https://m.example/s.xml" }],
};

describe("OPML", () => {
  it("comes back as it went out", () => {
    const { opml, left } = writeOpml([declaration, mapped], new Date("2026-03-01T12:00:00Z"));
    expect(left).toEqual(["mapped"]);
    expect(opml).toContain('<opml version="2.0">');
    const { sources, skipped } = readOpml(opml);
    expect(skipped).toBe(0);
    expect(sources.map((source) => defineSource(source).declaration)).toEqual([declaration]);
  });

  it("of another reader groups feeds by their site, and guesses zone and country by the domain", () => {
    const { sources, skipped } = readOpml(`<?xml version="1.0"?><opml version="1.0"><body>
      <outline text="News"><outline text="Paper – World" xmlUrl="https://www.paper.co.nz/world.rss" htmlUrl="https://www.paper.co.nz/"/>
      <outline text="Paper – Home" type="rss" xmlUrl="https://www.paper.co.nz/home.rss" htmlUrl="https://www.paper.co.nz/" language="en_nz"/></outline>
      <outline text="Blog" type="rss" xmlUrl="http://feeds.blog.example/atom"/><outline text="A note"/>
      <outline text="Evil" type="rss" xmlUrl="javascript:alert(1)"/></body></opml>`);
    expect(skipped).toBe(2);
    expect(sources).toMatchObject([
      { slug: "paper", country: "NZ", timeZone: "Pacific/Auckland", feeds: [expect.any(String), expect.any(String)] },
      { slug: "blog", timeZone: "UTC", hosts: [".blog.example"] },
    ]);
    for (const source of sources) expect(() => defineSource(source)).not.toThrow();
  });

  it.each(["", "<html><body>Not a list</body></html>", "{}", "<opml"])("that is none (%j) is refused", (text) => {
    expect(() => readOpml(text)).toThrow(expect.objectContaining({ code: "source.opml" }));
  });
});
