import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTILE, seedArticle } from "./testing/seed-ledger.js";
import { startTestDashboard, type TestDashboard } from "./testing/start-test-dashboard.js";

let site: TestDashboard;

beforeAll(async () => {
  site = await startTestDashboard();
});

afterAll(() => site.stop());

async function page(path: string, init?: RequestInit): Promise<string> {
  const response = await site.ask(path, init);
  expect(response.status).toBe(200);
  return response.text();
}

async function firstOf(list: string): Promise<Record<string, unknown>> {
  const { items } = (await (await site.ask(`/api/v1/${list}`)).json()) as { items: Record<string, unknown>[] };
  return items[0] ?? {};
}

describe("pages", () => {
  it("shows what is claimed as figures under their article", async () => {
    const html = await page("/");
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain("<b>14,000–18,000</b>");
    expect(html).toContain("Flood kills 17 in Orley");
    expect(html).toContain("out of reach");
    expect(html).toContain("invented");
  });

  it("writes numbers as the reader's locale does", async () => {
    expect(await page("/", { headers: { "accept-language": "de-DE,de;q=0.9" } })).toContain("<b>14.000–18.000</b>");
  });

  it("marks names and figures in the text, with a note beside each figure", async () => {
    const html = await page(`/articles/${site.ids.harbour}`);
    expect(html).toMatch(
      /<a class="figure" id="figure-\d+" href="\/figures\/\d+"[^>]*>between 14,000 and 18,000 residents<\/a>/,
    );
    expect(html).toMatch(
      /<a class="name person" href="\/entities\/person%3Aantonio-guterres"[^>]*>António Guterres<\/a>/,
    );
    expect(html.match(/class="note"/g)).toHaveLength(6);
  });

  it("shows what another wording changed, what was left out and repaired, and who repeats it", async () => {
    const html = await page(`/articles/${site.ids.harbour}`);
    expect(html).toContain("<del>12 </del><ins>17 </ins>");
    expect(html).toContain("Get the app");
    expect(html).toContain("The same text elsewhere");
    expect(html).toContain("An earlier version gave another toll.");
    expect(html).toContain("The river at dawn");
  });

  it("marks the number, the speaker and the cue in a figure's sentence", async () => {
    const { id } = await firstOf("figures?q=14,000");
    const html = await page(`/figures/${id}`);
    expect(html).toContain('<mark class="speaker">Port Office</mark>');
    expect(html).toContain('<mark class="cue">estimated</mark>');
    expect(html).toContain(
      '<mark class="figure">between 14,000 and 18,000 <mark class="subject">residents</mark></mark>',
    );
    expect(html).toContain("Mar 2019");
  });

  it("draws a question over time and counts who answers", async () => {
    const { id } = await firstOf("questions?q=residents");
    const html = await page(`/questions/${id}`);
    expect(html).toContain('class="chart"');
    expect(html).toContain("between <b>14,000</b> and <b>20,000</b>");
    expect(html).toContain("2 named speakers");
    expect(await page(`/questions/${id}?scale=log`)).toContain("logarithmic axis");
  });

  it("shows an entity with what it claimed and who stands beside it", async () => {
    const html = await page("/entities/person%3Aantonio-guterres");
    expect(html).toContain("What they claimed");
    expect(html).toContain("Mr Guterres");
    expect(html).toContain("Port Office");
  });

  it("says of a source how it is, since when and what to do", async () => {
    const html = await page("/sources/far");
    expect(html).toContain("cannot be reached from here, since");
    expect(html).toContain("the host name was not found");
    expect(html).toContain("connection to the internet");
  });

  it.each(["/articles", "/figures", "/entities", "/questions", "/sources", "/about", "/sources/tide"])(
    "answers %s",
    async (path) => {
      expect(await page(path)).toContain("<main");
    },
  );

  it("names the engines that it stands on", async () => {
    const html = await page("/about");
    expect(html).toMatch(/PostgreSQL \d+\.\d+/);
    expect(html).toContain(`Node.js ${process.versions.node}`);
  });

  it.each(["/articles?q=zzzz", "/figures?q=zzzz", "/entities?q=zzzz", "/questions?q=zzzz"])(
    "says what to do where %s finds nothing",
    async (path) => {
      expect(await page(path)).toMatch(/class="empty"/);
    },
  );

  it.each([
    ["/nowhere", 404],
    ["/articles/999999", 404],
    ["/articles/abc", 404],
    ["/figures/1e99", 404],
    ["/entities/none", 404],
    ["/sources/none", 404],
    ["/figures?cursor=broken", 400],
    ["/figures?from=soon", 400],
    ["/queues", 503],
  ])("answers %s with %i and a remedy", async (path, status) => {
    const response = await site.ask(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('class="remedy"');
  });

  it("met no bug on the way", () => {
    expect(site.bugs).toEqual([]);
  });
});

describe("hostile text", () => {
  it.each([
    () => "/",
    () => "/articles",
    () => `/articles/${site.ids.hostile}`,
    () => "/figures?source=far",
    () => "/entities",
    () => "/questions",
    () => "/sources/far",
  ])("is shown as text and never as markup (%#)", async (path) => {
    const html = await page(path());
    expect(html).not.toMatch(/<script>alert|<img|<svg onload|<b>people|<i>stand|<u>caption|<em>an adv/);
    expect(html).not.toMatch(/href="javascript:/i);
  });

  it("keeps its words readable", async () => {
    const words = (await page(`/articles/${site.ids.hostile}`)).replace(/<[^>]*>/g, "");
    expect(words.includes("&lt;script&gt;alert(2)&lt;/script&gt;")).toBe(true);
    expect(words.includes(HOSTILE.long)).toBe(true);
  });
});

describe("safety", () => {
  it("sends the strict policy with every answer", async () => {
    for (const path of ["/", "/nowhere", "/api/v1/figures", "/healthz"]) {
      const { headers } = await site.ask(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("carries no inline script, style or handler", async () => {
    for (const path of ["/", `/articles/${site.ids.harbour}`, "/figures", "/questions"])
      expect(await page(path)).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script>(?!<)/);
  });

  it("opens originals without telling who reads, and links to web addresses only", async () => {
    const html = await page(`/articles/${site.ids.harbour}`);
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g))
      expect(link).toContain('rel="noopener noreferrer');
  });

  it("answers to loopback names only", async () => {
    const { hostname, port } = new URL(site.url);
    const { request } = await import("node:http");
    const statusFor = (host: string) =>
      new Promise((resolve) => {
        request({ hostname, port, path: "/", headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        }).end();
      });
    expect(await statusFor("evil.example")).toBe(403);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
  });

  it("changes a source only for its own pages", async () => {
    const post = (headers: Record<string, string>) => site.ask("/sources/tide/pause", { method: "POST", headers });
    expect((await post({ origin: "https://evil.example" })).status).toBe(403);
    expect((await post({})).status).toBe(403);
    expect((await post({ origin: "null" })).status).toBe(403);
    expect((await post({ origin: site.url })).status).toBe(303);
    expect(await page("/sources/tide?did=pause")).toContain("Paused.");
    expect((await site.ask("/sources/tide/resume", { method: "POST", headers: { origin: site.url } })).status).toBe(
      303,
    );
    expect(await firstOf("sources")).toBeDefined();
  });

  it("remembers the reader's colours and comes back to the page", async () => {
    const body = new URLSearchParams({ theme: "dark", back: "/figures?q=1" });
    const answer = await site.ask("/preferences", { method: "POST", headers: { origin: site.url }, body });
    expect(answer.headers.get("location")).toBe("/figures?q=1");
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(await page("/", { headers: { cookie } })).toContain('data-theme="dark"');
  });
});

describe("the API", () => {
  it("describes itself, and answers every list as it says", async () => {
    const { paths } = (await (await site.ask("/api/openapi.json")).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(paths)).toHaveLength(19);
    for (const path of Object.keys(paths).filter((known) => !/\{|\/export\//.test(known))) {
      const answer = (await (await site.ask(path)).json()) as { items: unknown[]; next: string | null };
      // Nobody has decided anything here, and no name is like another.
      if (/decisions|candidates/.test(path)) expect(answer.items).toEqual([]);
      else expect(answer.items.length).toBeGreaterThan(0);
      expect(answer.next).toBeNull();
    }
  });

  it("answers single records", async () => {
    const article = await (await site.ask(`/api/v1/articles/${site.ids.harbour}`)).json();
    expect(article).toMatchObject({ title: "Flood kills 17 in Orley", revisions: 2, figures: 6, isSample: true });
    expect(await (await site.ask("/api/v1/entities/person%3Aantonio-guterres")).json()).toMatchObject({ spoken: 4 });
    expect(await (await site.ask("/api/v1/sources/far")).json()).toMatchObject({ state: "unreachable" });
  });

  it("pages through a list by its cursor", async () => {
    const seen: unknown[] = [];
    let next: string | null = "";
    while (next !== null) {
      const answer = (await (await site.ask(`/api/v1/figures?limit=4&cursor=${next}`)).json()) as {
        items: { id: number }[];
        next: string | null;
      };
      seen.push(...answer.items.map(({ id }) => id));
      next = answer.next;
    }
    expect(new Set(seen).size).toBe(13);
  });

  it.each([
    ["/api/v1/figures?limit=9999", 400],
    ["/api/v1/figures?kind=nonsense", 400],
    ["/api/v1/figures?cursor=nonsense", 400],
    ["/api/v1/articles/0", 400],
    ["/api/v1/articles/999999", 404],
    ["/api/v1/entities/none", 404],
    ["/api/v1/nothing", 404],
  ])("answers %s with %i as problem details", async (path, status) => {
    const response = await site.ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });

  it("says that it lives, that it is ready, and what it counts", async () => {
    expect(await (await site.ask("/healthz")).json()).toEqual({ status: "ok", version: "9.9.9" });
    expect(await (await site.ask("/readyz")).json()).toMatchObject({ status: "ok" });
    const metrics = await page("/metrics");
    expect(metrics).toContain('newsledger_source_state{source="far",state="unreachable"} 1');
    expect(metrics).toMatch(/newsledger_ledger_articles \d/);
  });
});

it("tells open pages of articles that come in, and nothing before", async () => {
  const { newestId } = await site.store.read.countArticlesAfter(0);
  const response = await site.ask(`/events?after=${newestId}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await seedArticle(site.store, {
    url: "https://tide.example/late",
    source: "tide",
    blocks: [["paragraph", "Late news."]],
  });
  let heard = "";
  while (!heard.includes("event: news")) heard += (await reader?.read())?.value ?? "";
  while (!heard.includes("\n\n", heard.indexOf("event: news"))) heard += (await reader?.read())?.value ?? "";
  expect(heard).toContain('"count":1');
  await reader?.cancel();
});

it("keeps style and script together below 100 KB, and lets browsers keep them for ever", async () => {
  const html = await page("/");
  const addresses = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address as string);
  let bytes = 0;
  for (const address of addresses) {
    const response = await site.ask(address);
    expect(response.headers.get("cache-control")).toContain("immutable");
    bytes += (await response.arrayBuffer()).byteLength;
    const again = await site.ask(address, { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  }
  expect(addresses).toHaveLength(3);
  expect(bytes).toBeLessThan(100_000);
});
