import { isDeepStrictEqual } from "node:util";
import { type Article, LedgerError } from "@newsledger/contracts";
import type { Source } from "../define-source.js";
import { expectationOf, type Fixture } from "../fixture/fixture.js";
import { type Normaliser, type NormaliserResult, readPage } from "../reading/read-page.js";
import type { Finding } from "./finding.js";
import { listHostileVariants } from "./hostile-variants.js";
import { offsetOf, toWallClock } from "./zone-offset.js";

type Read = (body: string | Uint8Array) => NormaliserResult;

/** Far above what any page takes, so that only what never ends is caught. */
const MAX_VARIANT_MS = 20_000;

/** Everything that one recorded page can tell of an adapter. */
export function checkFixture(source: Source, fixture: Fixture, normaliser: Normaliser): Finding[] {
  const { lang, timeZone, name } = source.declaration;
  const hints = { lang, timeZone, outlet: name };
  const read: Read = (body) => readPage({ url: fixture.expected.url, body, hints }, source.readings, normaliser);
  const result = read(fixture.html);
  const { article } = result;
  if (article === null || result.outcome !== "stored") {
    const why = result.outcome === "stored" ? "" : ` (${result.reason})`;
    return [fault("required fields", fixture, `it does not read as an article${why}: look at body and drop`)];
  }
  return [
    ...checkRequired(article, source, fixture),
    checkExpected(article, fixture),
    checkStable(read, article, fixture),
    ...checkTimeZone(article, source, fixture, read),
    ...checkVariants(read, fixture),
  ];
}

const ok = (check: string, fixture: Fixture): Finding => ({ check, on: fixture.name, state: "ok", sentence: "" });
const fault = (check: string, fixture: Fixture, sentence: string): Finding => ({
  check,
  on: fixture.name,
  state: "fault",
  sentence,
});

function checkRequired(article: Article, { declaration }: Source, fixture: Fixture): Finding[] {
  const faults: string[] = [];
  if (!article.title) faults.push("title is empty: name a selector for it");
  if (article.publishedAt === null) faults.push("publishedAt is empty: name a selector for it");
  if (article.paragraphs.length < 2) faults.push(`the text has ${article.paragraphs.length} paragraphs: look at body`);
  const primary = (tag: string | null) => tag?.toLowerCase().split("-")[0];
  const isNorwegian = primary(article.lang) === "no" || /^n[bn]$/.test(primary(article.lang) ?? "");
  if (primary(article.lang) !== primary(declaration.lang) && !isNorwegian) {
    faults.push(`the text is in "${article.lang}" and the source in "${declaration.lang}": correct lang`);
  }
  return faults.length === 0
    ? [ok("required fields", fixture)]
    : faults.map((sentence) => fault("required fields", fixture, sentence));
}

function checkExpected(article: Article, fixture: Fixture): Finding {
  const found = expectationOf(article);
  const { expected } = fixture;
  const names = Object.keys(expected) as (keyof typeof expected)[];
  const wrong = names.filter((key) => !isDeepStrictEqual(found[key], expected[key]));
  if (wrong.length === 0) return ok("expected fields", fixture);
  const list = wrong.map((key) => `${key} is ${JSON.stringify(found[key])}, not ${JSON.stringify(expected[key])}`);
  return fault("expected fields", fixture, list.join("; "));
}

function checkStable(read: Read, article: Article, fixture: Fixture): Finding {
  const again = read(fixture.html).article;
  const asBytes = read(new TextEncoder().encode(fixture.html)).article;
  if (isDeepStrictEqual(again, article) && isDeepStrictEqual(asBytes, article)) return ok("stable output", fixture);
  return fault("stable output", fixture, "the same page reads differently the second time: the parser keeps state");
}

/** The offset that the page prints is the zone's on that day, and a time printed without one is read in the zone. */
function checkTimeZone(article: Article, source: Source, fixture: Fixture, read: Read): Finding[] {
  const { timeZone } = source.declaration;
  const { publishedAt } = article;
  if (publishedAt === null) return [];
  const printed = /([+-]\d\d:\d\d)$/.exec(publishedAt)?.[1];
  const zone = offsetOf(timeZone, publishedAt);
  if (printed !== undefined && printed !== "+00:00" && printed !== zone) {
    return [fault("time zone", fixture, `the page prints ${printed} where ${timeZone} had ${zone}: correct timeZone`)];
  }
  const wall = read(fixture.html.replace(INSTANT, (instant) => toWallClock(timeZone, instant) ?? instant)).article;
  // Without it another place of the page may be believed, which leaves the seconds out.
  if (wall?.publishedAt && Math.abs(Date.parse(wall.publishedAt) - Date.parse(publishedAt)) >= 60_000) {
    const sentence = `without its offset, ${publishedAt} is read as ${wall.publishedAt}: correct timeZone`;
    return [fault("time zone", fixture, sentence)];
  }
  return [ok("time zone", fixture)];
}

const INSTANT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)/g;

function checkVariants(read: Read, fixture: Fixture): Finding[] {
  const faults = listHostileVariants(fixture.html).flatMap(({ name, body }) => {
    const sentence = tryVariant(read, body);
    return sentence === null ? [] : [fault("hostile pages", fixture, `${name}: ${sentence}`)];
  });
  return faults.length === 0 ? [ok("hostile pages", fixture)] : faults;
}

function tryVariant(read: Read, body: string | Uint8Array): string | null {
  const startedAt = performance.now();
  try {
    const { article } = read(body);
    if (article === null) return null;
    if (article.text !== article.paragraphs.join("\n\n")) return "text and paragraphs differ";
    if (article.blocks.some(({ start, end }, at) => article.text.slice(start, end) !== article.paragraphs[at])) {
      return "a block's offsets do not hold its paragraph";
    }
    if (/<script/i.test(article.text)) return "script is in the text";
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code === "source.parser") return (error as Error).message;
  }
  return performance.now() - startedAt > MAX_VARIANT_MS ? "it takes more than 20 seconds" : null;
}
