import { gzipSync } from "node:zlib";
import { createFetcher } from "@newsledger/fetch";
import type { Answer } from "@newsledger/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPage } from "../run-handoff.js";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { articlePage, type Outlet, sitemapOf, startOutlet } from "../testing/start-outlet.js";

const PROSE =
  "The council said on Monday that 14,000 households would be connected to the new network by spring, after years of delay.";
const paragraphs = (count: number, text = PROSE) => Array.from({ length: count }, (_, i) => `${text} Note ${i + 1}.`);

/**
 * Each page, and how its way ends: the last stage that ran with its outcome and code, `link` for whatever went all the
 * way, `open` for what will be tried again.
 */
const PAGES: [string, Answer, string][] = [
  ["plain", articlePage("A plain report", paragraphs(4)), "link"],
  ["gone", (_, response) => void response.writeHead(410).end(), "fetch failed fetch.gone"],
  [
    "image",
    (_, response) => void response.writeHead(200, { "content-type": "image/png" }).end("\x89PNG"),
    "fetch failed fetch.content_type",
  ],
  ["forbidden", (_, response) => void response.writeHead(403).end("no"), "fetch open"],
  ["broken", (_, response) => void response.writeHead(500).end("oh"), "fetch open"],
  ["hang-up", (_, response) => void response.destroy(), "fetch open"],
  [
    "loop",
    (_, response) => void response.writeHead(302, { location: "/loop" }).end(),
    "fetch failed fetch.too_many_redirects",
  ],
  ["nothing", "", "fetch open"],
  ["scripts", "<html><script>document.write('x')</script></html>", "normalise empty empty.no_text"],
  ["one-word", articlePage("Short", ["Yes."]), "normalise empty empty.no_text"],
  [
    "untitled",
    `<html><body>${paragraphs(3)
      .map((p) => `<p>${p}</p>`)
      .join("")}</body></html>`,
    "normalise filtered filtered.no_title",
  ],
  ["null-characters", articlePage("Zero \u0000 bytes", paragraphs(3, `A\u0000B ${PROSE}`)), "link"],
  ["half-pairs", articlePage("Half a pair", paragraphs(3, `&#xD83D; ${PROSE} &#xDE00;`)), "link"],
  [
    "wrong-bytes",
    (_, response) =>
      void response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(Buffer.from(articlePage("Caf\u00e9 opens", paragraphs(3)), "latin1")),
    "link",
  ],
  [
    "unknown-charset",
    (_, response) =>
      void response
        .writeHead(200, { "content-type": "text/html; charset=klingon" })
        .end(articlePage("Odd charset", paragraphs(3))),
    "link",
  ],
  [
    "deep",
    articlePage("Deep nesting", [`${"<div>".repeat(3_000)}${PROSE}${"</div>".repeat(3_000)}`, ...paragraphs(3)]),
    "link",
  ],
  ["unclosed", `<title>Never closed</title><article><h1>Never closed</h1><p>${paragraphs(4).join("<p>")}`, "link"],
  ["many-figures", articlePage("Two thousand numbers", paragraphs(2_000)), "link"],
  [
    "packed",
    (_, response) =>
      void response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(gzipSync(articlePage("Packed", paragraphs(3)))),
    "link",
  ],
  [
    "badly-packed",
    (_, response) =>
      void response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end("not gzip"),
    "fetch open",
  ],
  [
    "markup-in-text",
    articlePage("Tags &lt;b&gt; as text", paragraphs(3, `&lt;script&gt;alert(1)&lt;/script&gt; ${PROSE}`)),
    "link",
  ],
];

describe("hostile input", () => {
  let test: TestDeps;
  let outlet: Outlet;
  const pageOf = new Map<string, number>();

  beforeAll(async () => {
    test = await openTestDeps();
    outlet = await startOutlet("hostile", Object.fromEntries(PAGES.map(([name, answer]) => [`/${name}`, answer])));
    outlet.serve("/sitemap.xml", sitemapOf(PAGES.map(([name]) => `${outlet.origin}/${name}`)));
    const handoffs = await test.discover(outlet.declare([{ kind: "sitemap", path: "/sitemap.xml" }]));
    for (const handoff of handoffs) {
      const page = await test.deps.store.stages.loadPage(handoff);
      pageOf.set(new URL(page?.url ?? "").pathname.slice(1), handoff.subjectId);
    }
  });
  afterAll(async () => {
    await outlet.close();
    await test.close();
  });

  it.each(PAGES)("%s comes to a named end", async (name, _answer, expected) => {
    const pageId = pageOf.get(name) as number;
    // The hosts of refused and broken pages are paused, as they should be; here each page stands for itself.
    const fetcher = freshFetcher();
    const reports = await runPage(pageId, { ...test.deps, fetcher });
    await fetcher.close();
    const last = reports.at(-1);
    const open = await test.deps.store.stages.openHandoffsOfPage(pageId);
    expect(last ? describeEnd(last) : `${open[0]?.stage} open`).toBe(expected);
    expect(test.lines.filter((line) => line.level === "error")).toEqual([]);
  });

  it("tells of each address what happened to it", async () => {
    const trail = await test.deps.store.read.trailOfAddress(`${outlet.origin}/forbidden`);
    expect(trail.map((row) => [row.stage, row.outcome, row.code])).toContainEqual([
      "fetch",
      "blocked",
      "fetch.forbidden",
    ]);
  });
});

function describeEnd({ stage, outcome, code }: { stage: string; outcome: string; code?: string }): string {
  return stage === "link" ? stage : [stage, outcome, code].filter(Boolean).join(" ");
}

function freshFetcher() {
  return createFetcher({ userAgent: "Newsledger/0.1", allowPrivateHosts: [".localhost"] });
}
