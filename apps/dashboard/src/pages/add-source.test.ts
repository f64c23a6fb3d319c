import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SourceChoices } from "../dashboard-deps.js";
import { makeSourceAdder } from "../testing/make-found-source.js";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

let site: TestDashboard;
const added: SourceChoices[] = [];

beforeAll(async () => {
  site = await startTestDashboard({ addSource: makeSourceAdder(added) });
});
afterAll(() => site.stop());

async function post(path: string, fields: Record<string, string>, origin = site.url) {
  const body = new URLSearchParams(fields);
  const response = await site.ask(path, { method: "POST", headers: { origin }, body });
  return { status: response.status, to: response.headers.get("location"), html: await response.text() };
}

const CHOICES = { slug: "islandpost", name: "Island Post", lang: "en-NZ", country: "nz", timeZone: "Pacific/Auckland" };

describe("adding a source", () => {
  it("is offered on the page of sources, and begins with an address", async () => {
    expect(await (await site.ask("/sources")).text()).toContain('href="/add-source"');
    expect(await (await site.ask("/add-source")).text()).toMatch(/<input[^>]*name="address"[^>]*required/);
  });

  it("shows what was found, why, and how an article would be stored, before anything is", async () => {
    const { status, html } = await post("/add-source", { address: "islandpost.example" });
    expect(status).toBe(200);
    for (const shown of [
      "Island &lt;b&gt;Post",
      'value="Pacific/Auckland"',
      "please check: where newsrooms of NZ are",
      "rss.xml",
      "Second tram for Senn Hill",
      "At least 40 people came",
    ])
      expect(html).toContain(shown);
    expect(added).toEqual([]);
  });

  it("refuses a private address in a clear sentence, with the address still in its field", async () => {
    const { status, html } = await post("/add-source", { address: "http://10.0.0.7/" });
    expect(status).toBe(400);
    expect(html).toContain("leads to 10.0.0.7, which is not on the public internet");
    expect(html).toContain('value="http://10.0.0.7/"');
  });

  it("follows it as corrected, and leads to its page", async () => {
    const { status, to } = await post("/add-source/follow", { address: "islandpost.example", ...CHOICES });
    expect([status, to]).toEqual([303, "/sources/tide?did=added"]);
    expect(added).toEqual([{ ...CHOICES, country: "NZ" }]);
    expect(await (await site.ask(to ?? "")).text()).toContain("followed from now on");
  });

  it("says beside the form what is wrong with it, and forgets nothing that was written", async () => {
    const fields = { address: "islandpost.example", ...CHOICES, timeZone: "NZ time" };
    const { status, html } = await post("/add-source/follow", fields);
    expect(status).toBe(400);
    expect(html).toContain("use an IANA name");
    expect(html).toContain('value="NZ time"');
  });

  it.each(["/add-source", "/add-source/follow", "/sources/tide/backfill", "/sources/tide/backfill/cancel"])(
    "%s takes no form of another site",
    async (path) => {
      expect((await post(path, { address: "a.example", ...CHOICES }, "https://evil.example")).status).toBe(403);
    },
  );
});

describe("a backfill", () => {
  const list = async () =>
    ((await (await site.ask("/api/v1/sources/tide/backfills")).json()) as { items: { state: string }[] }).items;

  it("is asked for with two days, shown under way, and cancelled by a button", async () => {
    expect(await (await site.ask("/sources/tide")).text()).toMatch(/type="date"[^>]*name="from"/);
    const asked = await post("/sources/tide/backfill", { from: "2026-01-01", to: "2026-01-31" });
    expect([asked.status, asked.to]).toEqual([303, "/sources/tide?did=backfill#backfill"]);
    const shown = await (await site.ask("/sources/tide")).text();
    expect(shown).toContain("2026-01-01 to 2026-01-31");
    expect(shown).toContain("0 of 1 documents read");
    expect((await post("/sources/tide/backfill/cancel", {})).to).toContain("did=cancel");
    expect((await post("/sources/tide/backfill/cancel", {})).to).toContain("did=no-backfill");
    expect(await list()).toMatchObject([{ state: "cancelled" }]);
  });

  it("is asked for and cancelled through the API, which says what is wrong", async () => {
    const send = async (path: string, body: object) => {
      const headers = { origin: site.url, "content-type": "application/json" };
      const response = await site.ask(`/api/v1/sources/${path}`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as object };
    };
    const days = { from: "2026-02-01", to: "2026-02-10" };
    expect(await send("tide/backfill", days)).toMatchObject({ status: 202, body: { state: "running", ...days } });
    expect(await send("tide/backfill", days)).toMatchObject({ status: 400, body: { code: "backfill.running" } });
    expect(await send("tide/backfill", { from: "soon", to: "later" })).toMatchObject({ status: 400 });
    expect(await send("none/backfill", days)).toMatchObject({ status: 400, body: { code: "source.not-found" } });
    expect(await send("tide/backfill/cancel", {})).toMatchObject({ status: 200, body: { state: "cancelled" } });
    expect(await send("tide/backfill/cancel", {})).toMatchObject({ status: 404 });
    const { paths } = (await (await site.ask("/api/openapi.json")).json()) as { paths: object };
    expect(Object.keys(paths)).toContain("/api/v1/sources/{slug}/backfill");
  });
});
