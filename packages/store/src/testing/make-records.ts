import type { Article, EntityMention, Extraction, Figure, SourceDeclaration } from "@newsledger/contracts";
import type { Completion, Discovery, Handoff, LinkedName, Links, NewCapture, StageEnd } from "../stage-data.js";
import type { Store } from "../store.js";
import { sha256 } from "../text/content-hash.js";

/** Records for tests: whole and valid, each part replaceable. */
export function makeDeclaration(slug: string, overrides: Partial<SourceDeclaration> = {}): SourceDeclaration {
  return {
    slug,
    name: slug.toUpperCase(),
    home: `https://${slug}.example/`,
    hosts: [`.${slug}.example`],
    country: null,
    lang: "en",
    timeZone: "UTC",
    endpoints: [{ kind: "feed", url: `https://${slug}.example/feed` }],
    schedule: { everyMs: 60_000 },
    maintainers: [],
    isSample: false,
    ...overrides,
  };
}

export function makeEnd(overrides: Partial<StageEnd> = {}): StageEnd {
  return { outcome: "stored", durationMs: 1, ...overrides };
}

export function makeDiscovery(urls: string[], overrides: Partial<Discovery> = {}): Discovery {
  const pages = urls.map((url) => ({ url, title: null, publishedAt: null, modifiedAt: null }));
  return { pages, endpoints: [], state: "healthy", nextPollAt: null, end: makeEnd(), ...overrides };
}

export function makeCapture(url: string, body: string, overrides: Partial<NewCapture> = {}): NewCapture {
  return {
    snapshot: { sha256: sha256(body), bytes: body.length, storedBytes: body.length },
    url,
    mediaType: "text/html",
    charset: "utf-8",
    fetchedAt: new Date().toISOString(),
    etag: null,
    lastModified: null,
    ...overrides,
  };
}

export function makeArticle(url: string, text: string, overrides: Partial<Article> = {}): Article {
  return {
    url,
    canonicalUrl: null,
    title: "A title",
    standfirst: null,
    authors: [],
    organisations: [],
    publishedAt: "2019-03-24T19:25:00+13:00",
    modifiedAt: null,
    lang: "en",
    section: null,
    topics: [],
    type: "news",
    isPaywalled: false,
    paragraphs: [text],
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    images: [],
    links: [],
    entries: [],
    posts: [],
    notices: [],
    agency: null,
    origins: {},
    missing: {},
    repairs: [],
    removals: [],
    ...overrides,
  };
}

export function makeFigure(start: number, text: string, overrides: Partial<Figure> = {}): Figure {
  return {
    start,
    end: start + text.length,
    text,
    low: 1,
    high: 1,
    bound: "exact",
    change: "=",
    kind: "count",
    unit: null,
    subject: null,
    head: null,
    concept: null,
    places: [],
    asOf: null,
    speaker: null,
    speakerOrg: null,
    speakerRole: null,
    speakerSpan: null,
    cueSpan: null,
    cue: null,
    hedges: [],
    quantifier: null,
    rule: "test",
    extractorVersion: "1",
    confidence: 0.5,
    ...overrides,
  };
}

export function makeMention(start: number, text: string, overrides: Partial<EntityMention> = {}): EntityMention {
  return {
    start,
    end: start + text.length,
    text,
    type: "organization",
    canonical: text,
    entityKey: `organization:${text.toLowerCase()}`,
    ...overrides,
  };
}

export function makeLinks(overrides: Partial<Links> = {}): Links {
  return {
    duplicateOfArticleId: null,
    entities: [],
    names: [],
    candidates: [],
    questions: [],
    tieOfFigure: [],
    ...overrides,
  };
}

/** Every name an entity of its own, as it is when the ledger knows nobody yet. */
export function makeNameLinks(mentions: EntityMention[]): Pick<Links, "entities" | "names"> {
  const first = new Map([...mentions].reverse().map((mention) => [mention.entityKey, mention]));
  return {
    entities: [...first].map(([key, { type, canonical }]) => ({ key, type, name: canonical, place: null })),
    names: [...first].map(([key, { canonical }]) => makeName(key, canonical, mentions)),
  };
}

function makeName(key: string, name: string, mentions: EntityMention[]): LinkedName {
  const own = mentions.filter(({ entityKey }) => entityKey === key);
  const spellings = [...new Set(own.map(({ text }) => text))].filter((text) => text !== name);
  const counts = { mentions: own.length, spoken: 0, score: 1, reasons: [] };
  return {
    nameKey: key,
    entityKey: key,
    name,
    origin: "read",
    drawers: [],
    spellings,
    roles: [],
    roleKinds: [],
    ...counts,
  };
}

/** Publishes everything in the outbox and answers it, as a queue would receive it. */
export async function takeHandoffs(store: Store): Promise<Handoff[]> {
  const taken: Handoff[] = [];
  await store.outbox.publish(1_000, async (handoffs) => {
    taken.push(...handoffs);
  });
  return taken;
}

/** The one hand-off of that stage in the outbox; throws when there are none or several. */
export async function takeHandoff(store: Store, stage: Handoff["stage"]): Promise<Handoff> {
  const taken = (await takeHandoffs(store)).filter((handoff) => handoff.stage === stage);
  if (taken.length !== 1 || taken[0] === undefined) throw new Error(`Expected one ${stage}, got ${taken.length}.`);
  return taken[0];
}

export interface Walk {
  url: string;
  text: string;
  sourceSlug?: string;
  article?: Partial<Article>;
  capture?: Partial<NewCapture>;
  extraction?: Extraction;
  /** How `extract` ended. */
  extracted?: Partial<StageEnd>;
}

export type WalkEnd = { articleId: number; revisionId: number; pageId: number; link: Handoff };

/** Brings one article through to an open hand-off of `link`. Its source must have been saved. */
export async function walkToLink(store: Store, walk: Walk): Promise<WalkEnd> {
  const { url, text, sourceSlug = "imported" } = walk;
  const capture = makeCapture(url, `<p>${text}</p>`, walk.capture);
  const { handoff: normalise } = await store.stages.saveImport({ url, sourceSlug, capture });
  if (normalise === null) throw new Error(`${url} was walked before.`);
  const article = makeArticle(url, text, walk.article);
  await store.stages.completeNormalise(normalise, { article, normaliserVersion: "1" }, makeEnd());
  const extract = await takeHandoff(store, "extract");
  const revision = await store.stages.loadRevision(extract);
  const extraction = walk.extraction ?? { entities: [], figures: [] };
  const sentences: [number, number][] = [[0, text.length]];
  await store.stages.completeExtract(
    extract,
    { extraction, extractorVersion: "1", sentences },
    makeEnd(walk.extracted),
  );
  if (revision === null) throw new Error(`The revision of ${url} is not there.`);
  const { articleId, revisionId, pageId } = revision;
  return { articleId, revisionId, pageId, link: await takeHandoff(store, "link") };
}

/** Ends `link` with the given ties for what was extracted last. */
export async function finishLink(store: Store, link: Handoff, links: Partial<Links> = {}): Promise<Completion> {
  const work = await store.stages.loadRevisionToLink(link);
  return store.stages.completeLink(link, work?.extractionId ?? 0, makeLinks(links), makeEnd());
}

/** Brings one article all the way. */
export async function walkToEnd(store: Store, walk: Walk, links: Partial<Links> = {}): Promise<WalkEnd> {
  const end = await walkToLink(store, walk);
  await finishLink(store, end.link, links);
  return end;
}
