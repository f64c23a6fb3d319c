import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "./browser.js";
import { makeSourceAdder } from "./make-found-source.js";
import { seedFurniture } from "./seed-furniture.js";
import { seedNamesakes } from "./seed-namesakes.js";
import { seedWrongToll } from "./seed-wrong-toll.js";
import { startTestDashboard, type TestDashboard } from "./start-test-dashboard.js";

export interface BrowsedSite {
  site: TestDashboard;
  browser: Browser;
  /** The address of a path whose `:name` stands for the id of what was seeded under it. */
  addressOf(path: string): string;
  /** Opens a page, uses it, and answers what the console complained of. */
  visit(
    path: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
    isShared?: boolean,
  ): Promise<string[]>;
  close(): Promise<void>;
}

/** A phone of 390 pixels. */
export const PHONE = { viewport: { width: 390, height: 844 } };

/** A seeded dashboard, and a browser that looks at it. */
export async function openBrowsedSite(): Promise<BrowsedSite> {
  const [site, browser] = await Promise.all([startTestDashboard({ addSource: makeSourceAdder([]) }), launchChromium()]);
  const ids = await seedMore(site);
  const addressOf = (path: string) => site.url + path.replace(/:(\w+)/, (_, name: string) => String(ids[name]));
  const contextFor = shareContexts(browser, site.url);
  return {
    site,
    browser,
    addressOf,
    visit: async (path, options, use, isShared = false) => {
      const context = await contextFor(options, isShared);
      const page = await context.newPage();
      const complaints = listenTo(page, path);
      try {
        await page.goto(addressOf(path), { waitUntil: "load" });
        await use(page);
      } finally {
        await (isShared ? page : context).close();
      }
      return complaints;
    },
    close: async () => {
      await browser.close();
      await site.stop();
    },
  };
}

async function seedMore({ store, ids }: TestDashboard): Promise<Record<string, number>> {
  await seedFurniture(store, "tide");
  await seedNamesakes(store);
  const toll = await seedWrongToll(store);
  await store.decisions.decide({ kind: "rename", entity: "place:orley", name: "Orley Town", reason: "full" }, "Ada");
  const figure = (await store.read.listFigures({ q: "14,000" })).items[0]?.id ?? 0;
  const question = (await store.read.listQuestions({ q: "residents" })).items[0]?.id ?? 0;
  return { ...ids, toll, figure, question };
}

/** A browser profile of its own is costly, so visits that leave nothing behind share one, whose zone is known. */
function shareContexts(browser: Browser, url: string) {
  const shared = new Map<string, Promise<BrowserContext>>();
  return (options: BrowserContextOptions, isShared: boolean): Promise<BrowserContext> => {
    const whole = { viewport: { width: 1280, height: 900 }, locale: "en-GB", timezoneId: "UTC", ...options };
    if (!isShared) return browser.newContext(whole);
    const key = JSON.stringify(whole);
    const context = shared.get(key) ?? openShared(browser, url, whole);
    shared.set(key, context);
    return context;
  };
}

async function openShared(browser: Browser, url: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addCookies([{ name: "tz", value: "UTC", url }]);
  return context;
}

function listenTo(page: Page, path: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isExpected = path === "/nowhere" && message.text().includes("404");
    if (["error", "warning"].includes(message.type()) && !isExpected) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}
