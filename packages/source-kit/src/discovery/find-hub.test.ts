import { expect, it } from "vitest";
import { findHub } from "./find-hub.js";

const HUB = "https://hub.example/";
const SELF = "https://post.example/rss.xml";
const rss = (head: string, entry = "") =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>${head}<item>${entry}</item></channel></rss>`;
const LINKS = `<atom:link rel="hub" href="${HUB}"/><atom:link href="${SELF}" rel="self" type="application/rss+xml"/>`;

it.each<[string, string | null, string, { hub: string; topic: string } | null]>([
  ["Link headers in one line", `<${HUB}>; rel="hub", <${SELF}>; rel="self"`, rss(""), { hub: HUB, topic: SELF }],
  [
    "Link headers without quotes, among others",
    `</a>; rel=next, <${HUB}>;rel=hub, </rss.xml>; title="x, y"; rel="self"`,
    rss(""),
    { hub: HUB, topic: SELF },
  ],
  [
    "several relations in one",
    `<${HUB}>; rel="preconnect hub", <${SELF}>; rel="alternate self"`,
    rss(""),
    { hub: HUB, topic: SELF },
  ],
  ["links of RSS", null, rss(LINKS), { hub: HUB, topic: SELF }],
  [
    "links of Atom",
    null,
    `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="${SELF}"/><link rel="hub" href="${HUB}"/></feed>`,
    { hub: HUB, topic: SELF },
  ],
  [
    "hubs of JSON Feed",
    null,
    JSON.stringify({
      feed_url: SELF,
      hubs: [
        { type: "rssCloud", url: "x" },
        { type: "WebSub", url: HUB },
      ],
    }),
    { hub: HUB, topic: SELF },
  ],
  [
    "the header before the feed",
    `<https://new.example/>; rel="hub"`,
    rss(LINKS),
    { hub: "https://new.example/", topic: SELF },
  ],
  [
    "the first of two hubs",
    `<${HUB}>; rel="hub", <https://two.example/>; rel="hub", <${SELF}>; rel="self"`,
    rss(""),
    { hub: HUB, topic: SELF },
  ],
  ["no hub", `<${SELF}>; rel="self"`, rss(""), null],
  ["a hub without its topic", `<${HUB}>; rel="hub"`, rss(""), null],
  ["links of an entry", null, rss("", LINKS), null],
  ["a hub that is no web address", null, rss(LINKS.replace(HUB, "javascript:alert(1)")), null],
  ["broken JSON", null, '{"hubs": [', null],
])("finds %s", (_what, link, body, expected) => {
  expect(findHub({ url: SELF, link, contentType: null, body })).toEqual(expected);
});
