// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is asked for, not what the document holds.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "./testing/browser.js";
import { type BrowsedSite, openBrowsedSite, PHONE } from "./testing/open-browsed-site.js";
import { runAxe } from "./testing/page-checks.js";
import { seedArticle } from "./testing/seed-ledger.js";
import { startTestDashboard } from "./testing/start-test-dashboard.js";

describe.skipIf(!hasChromium)("in a browser, a reader", () => {
  let browsed: BrowsedSite;
  const visit: BrowsedSite["visit"] = (...asked) => browsed.visit(...asked);

  beforeAll(async () => {
    browsed = await openBrowsedSite();
  });
  afterAll(() => browsed?.close());

  it("applies filters without script", async () => {
    await visit("/figures", { javaScriptEnabled: false }, async (page) => {
      await page.getByRole("textbox", { name: "Speaker" }).fill("port office");
      await page.getByRole("button", { name: "Apply" }).click();
      expect(new URL(page.url()).searchParams.get("speaker")).toBe("port office");
      expect(await page.locator(".ledger tbody tr").count()).toBe(2);
    });
  });

  it("leaves what was not asked out of the address of a list", async () => {
    await visit("/figures", {}, async (page) => {
      await page.fill("[name=subject]", "militants");
      await page.click(".filters button");
      await page.waitForURL(/subject=/);
      expect(new URL(page.url()).search).toBe("?subject=militants");
    });
  });

  it("adds a source without script, by a page that axe and a phone are content with", async () => {
    await visit("/add-source", PHONE, async (page) => {
      await page.getByRole("textbox", { name: "Address" }).fill("islandpost.example");
      await page.getByRole("button", { name: "Look at it" }).click();
      expect(await runAxe(page, {})).toEqual([]);
      expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
      await page.getByRole("button", { name: "Follow it" }).click();
      expect(await page.getByRole("status").last().innerText()).toContain("followed from now on");
    });
  });

  it("pauses and resumes a source without script", async () => {
    const other = await startTestDashboard({ hasQueues: true });
    const context = await browsed.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${other.url}/sources/tide`);
    await page.getByRole("button", { name: "Pause" }).click();
    expect(await page.locator(".state-sentence").innerText()).toContain("An operator has paused it");
    await page.getByRole("button", { name: "Resume" }).click();
    expect(await page.getByRole("status").last().innerText()).toContain("Resumed");
    await context.close();
    await other.stop();
  });

  it("works the review by keyboard alone, without script", async () => {
    await visit("/review", { javaScriptEnabled: false }, async (page) => {
      const press = async (words: string) => {
        for (let count = 0; count < 60; count++) {
          const at: string = await page.evaluate("document.activeElement.tagName + document.activeElement.textContent");
          if (at.startsWith("BUTTON") && at.includes(words)) break;
          await page.keyboard.press("Tab");
        }
        await Promise.all([page.waitForEvent("load", { timeout: 5_000 }), page.keyboard.press("Enter")]);
        return page.locator("main").innerText();
      };
      expect(await press("Two")).toMatch(/One pair waits.*kept apart from/s);
      expect(await press("One: keep")).toMatch(/merged into.*No pair waits/s);
      expect(await press("Undo")).toMatch(/One pair waits.*Undone/s);
    });
    await undoAll();
  });

  it("works the review by one key an answer, with script", async () => {
    const complaints = await visit("/review", {}, async (page) => {
      await page.keyboard.press("n");
      await page.waitForURL(/did=\d+/);
      expect(await page.locator(".notice").innerText()).toContain("kept apart from");
      await page.keyboard.press("u");
      await page.locator(".notice", { hasText: "Undone" }).waitFor();
      expect(await page.locator("main").innerText()).toContain("2 pairs wait");
      await page.keyboard.press("l");
      await page.waitForURL(/cursor=/);
      await page.getByLabel("Why").fill("nm");
      expect(await page.locator("main").innerText()).toContain("2 pairs wait");
    });
    expect(complaints).toEqual([]);
  });

  async function undoAll(): Promise<void> {
    const { items } = await browsed.site.store.read.listDecisions({});
    for (const { id, kind, undone } of items)
      if (!undone && kind !== "rename") await browsed.site.store.decisions.undo(id, "test");
  }

  it("opens what was removed of a page by the keyboard, without script", async () => {
    await visit("/articles/:harbour/page", { javaScriptEnabled: false }, async (page) => {
      const menu = page.locator("details.region").first();
      await menu.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await menu.getByText("Menu line 7", { exact: true }).isVisible()).toBe(true);
    });
  });

  it("follows a question by the keyboard, and finds its answers on the overview", async () => {
    await visit("/questions/:question", {}, async (page) => {
      await page.keyboard.press("f");
      await page.getByRole("button", { name: "Follow no more" }).waitFor();
      const cookie = { name: "seen", value: "2020-01-01T00:00:00Z", url: browsed.site.url };
      await page.context().addCookies([cookie]);
      await page.goto(browsed.addressOf("/"));
      expect(await runAxe(page, {})).toEqual([]);
      await page.setViewportSize(PHONE.viewport);
      expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
      await page.getByRole("button", { name: "I have read these" }).click();
      await page.getByText("Nothing new since").waitFor();
    });
  });

  it("asks nobody else for anything while it shows a hostile page", async () => {
    const context = await browsed.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    page.on("dialog", () => asked.push("a dialog"));
    await page.goto(browsed.addressOf("/articles/:hostile/page"), { waitUntil: "load" });
    expect(new Set(asked)).toEqual(new Set([browsed.site.url]));
    expect(await page.locator("main script, main img, main iframe, main style, main object").count()).toBe(0);
    await context.close();
  });

  it("moves by j and k, opens by Enter, searches by /, helps by ?", async () => {
    const complaints = await visit("/articles", {}, async (page) => {
      const focused = () => page.evaluate("document.activeElement.textContent");
      await page.keyboard.press("j");
      const first = await focused();
      await page.keyboard.press("j");
      expect(await focused()).not.toBe(first);
      await page.keyboard.press("k");
      expect(await focused()).toBe(first);
      await page.keyboard.press("?");
      expect(await page.locator("dialog").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("jk?");
      expect(await page.locator(".filters input[type=search]").inputValue()).toBe("jk?");
      await page.keyboard.press("Tab");
      await page.locator("[data-main]").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/articles\/\d+$/);
      await page.keyboard.press("g");
      await page.keyboard.press("s");
      await page.waitForURL(/\/sources$/);
    });
    expect(complaints).toEqual([]);
  });

  it("announces new articles and moves nothing until asked", async () => {
    await visit("/articles", {}, async (page) => {
      const before = await page.locator("main").innerText();
      await seedArticle(browsed.site.store, {
        url: `https://tide.example/${Date.now()}`,
        source: "tide",
        blocks: [["paragraph", "Fresh."]],
      });
      const banner = page.getByRole("button", { name: "1 new article — show" });
      await banner.waitFor({ timeout: 10_000 });
      expect(await page.locator("main").innerText()).toBe(before);
      await banner.click();
      await page.waitForFunction((old) => document.querySelector("main")?.innerText !== old, before);
    });
  });

  it("remembers the reader's own zone for the next page", async () => {
    await visit("/articles/:harbour", { timezoneId: "Pacific/Auckland" }, async (page) => {
      await page.goto(browsed.addressOf("/articles/:harbour"));
      expect(await page.locator(".reading time").first().innerText()).toContain("19:25");
    });
    await visit("/articles/:harbour", { timezoneId: "Europe/Berlin" }, async (page) => {
      await page.reload();
      expect(await page.locator(".reading time").first().innerText()).toContain("07:25");
    });
  });
});
