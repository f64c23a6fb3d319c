import { expect, it } from "vitest";
import { readEndpoint } from "./read-endpoint.js";

const item = "<item><title>n</title><link>https://a.example/1</link></item>";
const rss = (head: string) =>
  `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>t</title>${head}${item}</channel></rss>`;
const sy = (period: string, frequency: number) =>
  `<sy:updatePeriod> ${period} </sy:updatePeriod><sy:updateFrequency>${frequency}</sy:updateFrequency>`;

it.each<[string, string, number | null]>([
  ["says nothing", "", null],
  ["has a ttl in minutes", "<ttl>15</ttl>", 15],
  ["is updated hourly", sy("hourly", 1), 60],
  ["is updated four times an hour", sy("hourly", 4), 15],
  ["says both, the longer holds", `<ttl>5</ttl>${sy("hourly", 2)}`, 30],
  ["says nonsense", `<ttl>-3</ttl>${sy("whenever", 0)}`, null],
  ["says a year, and is believed two weeks", sy("yearly", 1), 14 * 24 * 60],
])("a feed that %s", (_what, head, minutes) => {
  const read = readEndpoint({ kind: "feed", url: "https://a.example/feed", contentType: null, body: rss(head) });
  expect(read.kind).toBe("pages");
  expect("ttlMs" in read ? read.ttlMs : null).toBe(minutes === null ? null : minutes * 60_000);
});
