// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is asked for, not what the document holds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium, launchChromium } from "./testing/browser.js";
import { makeSourceAdder } from "./testing/make-found-source.js";
import { seedFurniture } from "./testing/seed-furniture.js";
import { seedArticle } from "./testing/seed-ledger.js";
import { seedNamesakes } from "./testing/seed-namesakes.js";
import { seedWrongToll } from "./testing/seed-wrong-toll.js";
import { startTestDashboard, type TestDashboard } from "./testing/start-test-dashboard.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PAGES = [
  "/",
  "/articles",
  "/articles/:harbour",
  "/articles/:hostile",
  "/articles/:harbour/page",
  "/articles/:hostile/page",
  "/figures",
  "/figures?sort=speaker&order=asc&voice=attributed",
  "/figures/:figure",
  "/figures/:toll",
  "/to-check",
  "/entities",
  "/entities/person%3Aantonio-guterres",
  "/entities/person%3Ajohn-hale?merge=bashir",
  "/entities/place%3Alondon",
  "/review",
  "/decisions",
  "/questions",
  "/questions/:question",
  "/sources",
  "/sources/far",
  "/sources/tide",
  "/add-source",
  "/about",
  "/articles?q=zzzz",
  "/nowhere",
];

/** Dark differs from light by its colours alone. */
const ONLY_COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds serious. It is run through the debugger, so that the page's own policy stays in force. */
async function runAxe(page: Page, options: object): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResult;
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(" | ")}`,
  );
}

/** Of the facts that each row shows behind what it is about: whether a dot follows. Runs in the page, alone. */
function dotsOf(rows: Element[]): boolean[][] {
  return rows.map((row) =>
    [...row.querySelectorAll(".about-cell ~ td")]
      .filter((cell) => getComputedStyle(cell).display !== "none")
      .map((cell) => getComputedStyle(cell, "::after").content.includes("·")),
  );
}

/** The words and numbers that do not stand on one line. Runs in the page, alone. */
function brokenWords(cells: Element[]): string[] {
  const broken: string[] = [];
  for (const cell of cells) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/[\p{L}\p{N}.,]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
  }
  return broken;
}

describe.skipIf(!hasChromium)("in a browser", () => {
  let site: TestDashboard;
  let browser: Browser;
  const ids: Record<string, number> = {};

  beforeAll(async () => {
    [site, browser] = await Promise.all([startTestDashboard({ addSource: makeSourceAdder([]) }), launchChromium()]);
    Object.assign(ids, site.ids);
    await seedFurniture(site.store, "tide");
    await seedNamesakes(site.store);
    ids.toll = await seedWrongToll(site.store);
    await site.store.decisions.decide(
      { kind: "rename", entity: "place:orley", name: "Orley Town", reason: "full" },
      "Ada",
    );
    ids.figure = (await site.store.read.listFigures({ q: "14,000" })).items[0]?.id ?? 0;
    ids.question = (await site.store.read.listQuestions({ q: "residents" })).items[0]?.id ?? 0;
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const addressOf = (path: string) => site.url + path.replace(/:(\w+)/, (_, name: string) => String(ids[name]));

  const shared = new Map<string, Promise<BrowserContext>>();

  /** A browser profile of its own is costly, so visits that leave nothing behind share one, whose zone is known. */
  function contextFor(options: BrowserContextOptions, isShared: boolean): Promise<BrowserContext> {
    const whole = { viewport: { width: 1280, height: 900 }, locale: "en-GB", timezoneId: "UTC", ...options };
    if (!isShared) return browser.newContext(whole);
    const key = JSON.stringify(whole);
    const context = shared.get(key) ?? openShared(whole);
    shared.set(key, context);
    return context;
  }

  async function openShared(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext(options);
    await context.addCookies([{ name: "tz", value: "UTC", url: site.url }]);
    return context;
  }

  /** Opens a page, uses it, and answers what the console complained of. */
  async function visit(
    path: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
    isShared = false,
  ): Promise<string[]> {
    const context = await contextFor(options, isShared);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      const isExpected = path === "/nowhere" && message.text().includes("404");
      if (["error", "warning"].includes(message.type()) && !isExpected) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    try {
      await page.goto(addressOf(path), { waitUntil: "load" });
      await use(page);
    } finally {
      await (isShared ? page : context).close();
    }
    return complaints;
  }

  const allPages = PAGES.flatMap((path) => (["light", "dark"] as const).map((colorScheme) => ({ path, colorScheme })));

  it.each(allPages)(
    "$path in $colorScheme has nothing that axe finds serious, and breaks no policy",
    async (example) => {
      const { path, colorScheme } = example;
      const look = async (page: Page) => {
        expect(await runAxe(page, colorScheme === "light" ? {} : ONLY_COLOURS)).toEqual([]);
      };
      expect(await visit(path, { colorScheme, reducedMotion: "reduce" }, look, true)).toEqual([]);
    },
  );

  it.each(PAGES)("%s fits a phone of 390 pixels, with and without script", async (path) => {
    for (const javaScriptEnabled of [true, false]) {
      const measure = async (page: Page) => {
        expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
      };
      await visit(path, { viewport: { width: 390, height: 844 }, javaScriptEnabled }, measure, true);
    }
  });

  const PHONE = { viewport: { width: 390, height: 844 } };

  it.each(["/figures", "/articles/:harbour"])(
    "%s parts the facts of a row on a phone, and ends none with a dot",
    (path) =>
      visit(
        path,
        PHONE,
        async (page) => {
          const rows = await page.locator(".ledger tbody tr").evaluateAll(dotsOf);
          expect(rows.length).toBeGreaterThan(0);
          for (const dots of rows) expect(dots).toEqual(dots.map((_, at) => at < dots.length - 1));
        },
        true,
      ).then((complaints) => expect(complaints).toEqual([])),
  );

  it("keeps the words of a question whole on a phone", async () => {
    const measure = async (page: Page) => {
      const widths = await page
        .locator("td:has(a[data-main])")
        .evaluateAll((all) => all.map((cell) => cell.clientWidth));
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(152);
    };
    await visit("/questions", PHONE, measure, true);
  });

  it("writes one dot between an article's outlet and its day", async () => {
    const read = async (page: Page) => {
      expect(await page.locator("#newest-articles ~ ul .meta").first().textContent()).not.toContain("·");
    };
    await visit("/", {}, read, true);
  });

  it.each(PAGES)("%s says as much without script", async (path) => {
    const words: string[] = [];
    const read = async (page: Page) => {
      words.push((await page.locator("main").innerText()).replace(/\d+ seconds? ago|just now|in \d+ \w+/g, "…"));
    };
    for (const javaScriptEnabled of [true, false]) await visit(path, { javaScriptEnabled }, read, true);
    expect(words[1]).toBe(words[0]);
    expect(words[0]?.length).toBeGreaterThan(40);
  });

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

  it.each(["/entities", "/questions", "/sources"])(
    "%s breaks no word of a head, a type or a number on a phone",
    (path) =>
      visit(
        path,
        PHONE,
        async (page) => {
          const cells = page.locator(".data :is(th, td.number), .data.entities td:nth-child(2)");
          expect(await cells.evaluateAll(brokenWords)).toEqual([]);
        },
        true,
      ).then((complaints) => expect(complaints).toEqual([])),
  );

  it.each(["/entities", "/questions", "/sources"])("%s shows its table whole on a phone", (path) =>
    visit(
      path,
      PHONE,
      async (page) => {
        const hidden = await page
          .locator(".data")
          .evaluate(({ parentElement: box }) => (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0));
        expect(hidden).toBeLessThanOrEqual(0);
      },
      true,
    ).then((complaints) => expect(complaints).toEqual([])),
  );

  it("adds a source without script, by a page that axe and a phone are content with", async () => {
    await visit("/add-source", { viewport: { width: 390, height: 844 } }, async (page) => {
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
    const context = await browser.newContext({ javaScriptEnabled: false });
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
    const { items } = await site.store.read.listDecisions({});
    for (const { id, kind, undone } of items)
      if (!undone && kind !== "rename") await site.store.decisions.undo(id, "test");
  }

  it("opens what was removed of a page by the keyboard, without script", async () => {
    await visit("/articles/:harbour/page", { javaScriptEnabled: false }, async (page) => {
      const menu = page.locator("details.region").first();
      await menu.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await menu.getByText("Menu line 7", { exact: true }).isVisible()).toBe(true);
    });
  });

  it("asks nobody else for anything while it shows a hostile page", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    page.on("dialog", () => asked.push("a dialog"));
    await page.goto(addressOf("/articles/:hostile/page"), { waitUntil: "load" });
    expect(new Set(asked)).toEqual(new Set([site.url]));
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

  it("shows where the focus is", async () => {
    await visit("/", {}, async (page) => {
      for (let count = 0; count < 12; count++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
        expect(outline).toBe("solid");
      }
    });
  });

  it("announces new articles and moves nothing until asked", async () => {
    await visit("/articles", {}, async (page) => {
      const before = await page.locator("main").innerText();
      await seedArticle(site.store, {
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
      await page.goto(addressOf("/articles/:harbour"));
      expect(await page.locator(".reading time").first().innerText()).toContain("19:25");
    });
    await visit("/articles/:harbour", { timezoneId: "Europe/Berlin" }, async (page) => {
      await page.reload();
      expect(await page.locator(".reading time").first().innerText()).toContain("07:25");
    });
  });

  it("keeps the note of a figure beside its line", async () => {
    await visit("/articles/:harbour", {}, async (page) => {
      const [figure, note] = await Promise.all([
        page.locator("a.figure").first().boundingBox(),
        page.locator(".note").first().boundingBox(),
      ]);
      expect(Math.abs((figure?.y ?? 0) - (note?.y ?? 999))).toBeLessThan(20);
      expect(note?.x).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0));
    });
  });

  it("prints an article with its notes and the outlet's clock, and without the navigation", async () => {
    await visit("/articles/:harbour", {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("nav").first().isVisible()).toBe(false);
      expect(await page.locator(".note").first().isVisible()).toBe(true);
    });
  });

  it("leaves every text with a contrast of seven to one", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      await visit("/", { colorScheme }, async (page) => {
        const faint = await page.evaluate(() => {
          const luminance = (colour: string) => {
            const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
              const share = Number(part) / 255;
              return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
          return [...document.querySelectorAll("main *")]
            .filter((element) =>
              [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
            )
            .map((element) => ({ element, ink: luminance(getComputedStyle(element).color) }))
            .filter(({ ink }) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 7)
            .map(({ element }) => element.outerHTML.slice(0, 120));
        });
        expect(faint).toEqual([]);
      });
  });
});
