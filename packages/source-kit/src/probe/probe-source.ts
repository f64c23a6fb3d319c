import { type Article, type Endpoint, type LedgerError, matchesHost, toLedgerError } from "@newsledger/contracts";
import { offsetOf } from "../conformance/zone-offset.js";
import type { Source } from "../define-source.js";
import { type EndpointReading, readEndpoint } from "../discovery/read-endpoint.js";
import { looksLikeArticle } from "../discovery/read-listing.js";
import { type Normaliser, readPage } from "../reading/read-page.js";
import type { Ask } from "../scaffold/ask.js";

/**
 * How a source is, live. `down`: it cannot be reached, which says nothing of the adapter. `refused`: it lets nobody
 * in. `broken`: it answers, and not as the adapter says.
 */
export const PROBE_VERDICTS = ["ok", "down", "refused", "broken"] as const;
export type ProbeVerdict = (typeof PROBE_VERDICTS)[number];

export interface ProbeFinding {
  /** `feed`, `sitemap`, `listing`, `hosts`, `page`, or the field of the article that is wrong. */
  what: string;
  verdict: ProbeVerdict;
  sentence: string;
  /** Of the error, where there was one. */
  code: string | null;
}

export interface ProbeReport {
  slug: string;
  verdict: ProbeVerdict;
  findings: ProbeFinding[];
  /** Addresses of the articles that were read. */
  articles: string[];
}

export interface ProbeOptions {
  /** How many articles are read at most. */
  articles: number;
  /** Told of each article that was read. */
  onArticle?: (article: Article) => void;
}

/** Tries a live source with few requests: each endpoint once, and a few of the newest articles. */
export async function probeSource(
  source: Source,
  ask: Ask,
  normaliser: Normaliser,
  options: ProbeOptions,
): Promise<ProbeReport> {
  const { slug, endpoints } = source.declaration;
  const findings: ProbeFinding[] = [];
  const announced = new Map<string, string | null>();
  for (const endpoint of endpoints) findings.push(await probeEndpoint(endpoint, source, announced, ask));
  const articles: string[] = [];
  const read: Article[] = [];
  for (const url of newestOf(announced).slice(0, options.articles)) {
    const found = await probePage(url, source, ask, normaliser);
    if ("finding" in found) findings.push(found.finding);
    if ("article" in found) {
      read.push(found.article);
      options.onArticle?.(found.article);
      articles.push(url);
    }
  }
  findings.push(...probeFields(read, source));
  return { slug, verdict: verdictOf(findings), findings, articles };
}

const finding = (what: string, verdict: ProbeVerdict, sentence: string, code: string | null = null): ProbeFinding => ({
  what,
  verdict,
  sentence,
  code,
});

async function probeEndpoint(
  endpoint: Endpoint,
  { declaration }: Source,
  announced: Map<string, string | null>,
  ask: Ask,
): Promise<ProbeFinding> {
  const { kind, url } = endpoint;
  try {
    const reading = await readThrough(endpoint, ask);
    const own = reading.pages.filter((page) => matchesHost(new URL(page.url).hostname, declaration.hosts));
    for (const page of own) if (!announced.has(page.url)) announced.set(page.url, page.publishedAt);
    if (reading.pages.length === 0) return finding(kind, "broken", `${url} answers and announces nothing`);
    if (own.length > 0) return finding(kind, "ok", `${url}: ${own.length} pages`);
    const host = new URL(reading.pages[0]?.url ?? url).hostname;
    return finding(
      "hosts",
      "broken",
      `${url} announces ${reading.pages.length} pages, the first on ${host}: none on hosts`,
    );
  } catch (thrown) {
    return findingOfError(kind, url, toLedgerError(thrown));
  }
}

/** A sitemap index is read by the first of its sitemaps: enough to tell that it still is one. */
async function readThrough(endpoint: Endpoint, ask: Ask): Promise<Extract<EndpointReading, { kind: "pages" }>> {
  const { url, body, contentType } = await ask(endpoint.url, "feed");
  const reading = readEndpoint({ kind: endpoint.kind, links: endpoint.links, url, contentType, body });
  if (reading.kind === "pages") return reading;
  const [newest] = [...reading.endpoints].sort((a, b) => (b.modifiedAt ?? "").localeCompare(a.modifiedAt ?? ""));
  if (newest === undefined) return { kind: "pages", pages: [], skipped: 0 };
  const child = await ask(newest.url, "feed");
  const inner = readEndpoint({ kind: "sitemap", url: child.url, contentType: child.contentType, body: child.body });
  return inner.kind === "pages" ? inner : { kind: "pages", pages: [], skipped: 0 };
}

function newestOf(announced: ReadonlyMap<string, string | null>): string[] {
  const timeOf = (instant: string | null) => (instant === null ? 0 : Date.parse(instant));
  const urls = [...announced].sort((a, b) => timeOf(b[1]) - timeOf(a[1])).map(([url]) => url);
  return [...new Set([...urls.filter((url) => looksLikeArticle(new URL(url))), ...urls])];
}

async function probePage(
  url: string,
  source: Source,
  ask: Ask,
  normaliser: Normaliser,
): Promise<{ article: Article } | { finding: ProbeFinding }> {
  const { lang, timeZone, name } = source.declaration;
  try {
    const { url: final, body, charset } = await ask(url, "page");
    if (!matchesHost(new URL(final).hostname, source.declaration.hosts)) {
      return {
        finding: finding("hosts", "broken", `${url} leads to ${new URL(final).hostname}, which is not among hosts`),
      };
    }
    const hints = { lang, timeZone, outlet: name, charset };
    const result = readPage({ url: final, body, hints }, source.readings, normaliser);
    if (result.outcome === "stored") return { article: result.article };
    const verdict = result.outcome === "filtered" ? "ok" : "broken";
    return { finding: finding("text", verdict, `${url} does not read as an article (${result.reason})`) };
  } catch (thrown) {
    return { finding: findingOfError("page", url, toLedgerError(thrown)) };
  }
}

/** What kind of trouble it is decides whose it is: theirs, or the adapter's. */
function findingOfError(what: string, url: string, error: LedgerError): ProbeFinding {
  // What is wrong with the command or its cassette says nothing of the source.
  if (error.kind === "bug" || /^(?:usage|cassette)\./.test(error.code)) throw error;
  const verdict = error.kind === "retryable" ? "down" : error.kind === "blocked" ? "refused" : "broken";
  const sentence = error.message.includes(url) ? error.message : `${url}: ${error.message}`;
  return finding(what, verdict, sentence, error.code);
}

/** A field that is empty in one article may be the article's; one that is empty in all of them is the adapter's. */
function probeFields(articles: readonly Article[], { declaration }: Source): ProbeFinding[] {
  if (articles.length === 0) return [];
  const all = (test: (article: Article) => boolean) => articles.every(test);
  const many = articles.length === 1 ? "the article" : `all ${articles.length} articles`;
  const findings: ProbeFinding[] = [];
  if (all(({ publishedAt }) => publishedAt === null)) {
    findings.push(finding("publishedAt", "broken", `publishedAt is empty in ${many}: name a place for it`));
  }
  if (all(({ paragraphs }) => paragraphs.length < 2)) {
    findings.push(finding("text", "broken", `there is one paragraph in ${many}: name the body`));
  }
  const primary = (tag: string | null) =>
    tag
      ?.toLowerCase()
      .split("-")[0]
      ?.replace(/^n[bn]$/, "no");
  if (all(({ lang }) => lang !== null && primary(lang) !== primary(declaration.lang))) {
    const spoken = articles[0]?.lang;
    findings.push(finding("lang", "broken", `${many} are in "${spoken}", not in "${declaration.lang}": correct lang`));
  }
  if (all((article) => contradictsZone(article, declaration.timeZone))) {
    const printed = articles[0]?.publishedAt;
    findings.push(
      finding("timeZone", "broken", `${printed} is not a time of ${declaration.timeZone}: correct timeZone`),
    );
  }
  return findings.length > 0 ? findings : [finding("fields", "ok", `every required field in ${many}`)];
}

function contradictsZone({ publishedAt }: Article, timeZone: string): boolean {
  const printed = /[+-]\d\d:\d\d$/.exec(publishedAt ?? "")?.[0];
  if (publishedAt === null || printed === undefined || printed === "+00:00") return false;
  return printed !== offsetOf(timeZone, publishedAt);
}

function verdictOf(findings: readonly ProbeFinding[]): ProbeVerdict {
  const has = (verdict: ProbeVerdict) => findings.some((one) => one.verdict === verdict);
  if (has("broken")) return "broken";
  if (findings.some(({ what, verdict }) => verdict === "ok" && what !== "text")) return "ok";
  return has("refused") ? "refused" : "down";
}
