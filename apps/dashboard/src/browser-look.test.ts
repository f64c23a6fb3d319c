// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is asked for, not what the document holds.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "./testing/browser.js";
import { type BrowsedSite, openBrowsedSite, PHONE } from "./testing/open-browsed-site.js";
import { brokenWords, dotsOf, runAxe } from "./testing/page-checks.js";

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

describe.skipIf(!hasChromium)("in a browser, every page", () => {
  let browsed: BrowsedSite;
  const visit: BrowsedSite["visit"] = (...asked) => browsed.visit(...asked);

  beforeAll(async () => {
    browsed = await openBrowsedSite();
  });
  afterAll(() => browsed?.close());

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

  it.each(["/entities", "/questions", "/sources"])(
    "%s breaks no word of a head, a type, a number or a host on a phone",
    (path) =>
      visit(
        path,
        PHONE,
        async (page) => {
          const cells = page.locator(".data :is(th, td.number), .data.entities td:nth-child(2), .sources .hint");
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

  it("shows where the focus is", async () => {
    await visit("/", {}, async (page) => {
      for (let count = 0; count < 12; count++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
        expect(outline).toBe("solid");
      }
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
