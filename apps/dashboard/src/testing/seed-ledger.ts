import type { Article, BlockKind, EntityMention, Figure } from "@newsledger/contracts";
import { entityKeyOf, readNamings, resolveNames } from "@newsledger/ledger";
import type { Store } from "@newsledger/store";
import { finishLink, makeDeclaration, makeEnd, makeFigure, type Walk, walkToLink } from "@newsledger/store/testing";

/** An article as a test writes it: blocks of text, and words in them that are names or figures. */
export interface SeedArticle {
  url: string;
  source: string;
  blocks: [BlockKind, string][];
  names?: [string, EntityMention["type"], string?][];
  figures?: (Partial<Figure> & { words: string; speakerWords?: string; cueWords?: string })[];
  article?: Partial<Article>;
  duplicateOf?: number;
  /** How `extract` ended. */
  outcome?: Walk["extracted"];
}

/** Brings an article through every stage, linked by the ledger's own rules. Answers its id. */
export async function seedArticle(store: Store, seed: SeedArticle): Promise<number> {
  const text = seed.blocks.map(([, words]) => words).join("\n\n");
  const entities = (seed.names ?? []).flatMap(([words, type, canonical = words]) =>
    mentionsOf(text, words, type, canonical),
  );
  const figures = (seed.figures ?? []).map((claim) => figureOf(text, claim));
  const { link, articleId } = await walkToLink(store, {
    url: seed.url,
    text,
    sourceSlug: seed.source,
    article: { blocks: blocksOf(seed.blocks), paragraphs: seed.blocks.map(([, words]) => words), ...seed.article },
    extraction: { entities, figures },
    extracted: seed.outcome ?? {},
  });
  const questions = figures.map(askAbout);
  const keys = new Map(entities.map((entity) => [entity.canonical, entity.entityKey]));
  const readings = readNamings(entities, text);
  const known = await store.stages.findKnownEntities(articleId, readings);
  const resolution = resolveNames(readings, known);
  const speakers = figures.map(({ speaker }) => keys.get(speaker ?? "") ?? null);
  const spokenBy = (key: string) => speakers.filter((speaker) => speaker === key).length;
  await finishLink(store, link, {
    ...resolution,
    duplicateOfArticleId: seed.duplicateOf ?? null,
    names: resolution.names.map((name) => ({ ...name, spoken: spokenBy(name.nameKey) })),
    questions: questions.filter((question) => question !== null),
    tieOfFigure: speakers.map((speaker, at) => ({ question: questions[at]?.key ?? null, speaker })),
  });
  return articleId;
}

/** Which question a figure answers is not this package's business: here it is its subject. */
function askAbout({ kind, unit, subject, head }: Figure) {
  return subject === null ? null : { key: `${kind}/${unit}/${subject}`, label: subject, kind, unit, head };
}

function blocksOf(blocks: [BlockKind, string][]): Article["blocks"] {
  let at = 0;
  return blocks.map(([kind, words]) => {
    const start = at;
    at += words.length + 2;
    return { kind, start, end: start + words.length };
  });
}

function mentionsOf(text: string, words: string, type: EntityMention["type"], canonical: string): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const mention = { start: at, end: at + words.length, text: words, type, canonical };
    found.push({ ...mention, entityKey: entityKeyOf(mention) });
  }
  return found;
}

function figureOf(
  text: string,
  { words, speakerWords, cueWords, ...claim }: NonNullable<SeedArticle["figures"]>[number],
): Figure {
  return makeFigure(text.indexOf(words), words, {
    speakerSpan: spanOf(text, speakerWords),
    cueSpan: spanOf(text, cueWords),
    cue: cueWords ?? null,
    head: claim.subject ?? null,
    ...claim,
  });
}

function spanOf(text: string, words: string | undefined): [number, number] | null {
  const at = words === undefined ? -1 : text.indexOf(words);
  return at === -1 || words === undefined ? null : [at, at + words.length];
}

export interface SeededLedger {
  harbour: number;
  copy: number;
  hostile: number;
}

/** What an article must not be able to do to a page. */
export const HOSTILE = {
  title: `<script>alert("title")</script> \u202Eesrever ${"Donaudampfschifffahrt".repeat(12)}`,
  text: `</p><img src=x onerror="alert(1)"> <script>alert(2)</script> says 40 “people” & more.`,
  long: "x".repeat(3_000),
  speaker: `"><svg onload=alert(3)>`,
  link: "javascript:alert(4)",
};

/** A small ledger with all that a page may meet: ranges, open ends, vague words, two wordings, a copy, hostile text. */
export async function seedLedger(store: Store): Promise<SeededLedger> {
  await store.stages.saveSources([
    makeDeclaration("tide", { name: "The Tide", isSample: true, lang: "en-GB" }),
    makeDeclaration("far", { name: "Far Herald" }),
  ]);
  await store.stages.saveDiscoveryFailure("far", "unreachable", new Date(Date.now() + 600_000).toISOString(), {
    ...makeEnd({ outcome: "retrying" }),
    code: "fetch.dns",
    errorKind: "retryable",
    sentence: "https://far.example/feed: the host name was not found",
    hint: "Check this machine’s connection to the internet.",
  });
  const before = await seedArticle(store, harbour("12"));
  const harbourId = await seedArticle(store, harbour("17"));
  if (before !== harbourId) throw new Error("A second wording became a second article.");
  const copy = await seedArticle(store, {
    ...harbour("17"),
    url: "https://far.example/copy",
    source: "far",
    duplicateOf: harbourId,
  });
  const hostile = await seedArticle(store, {
    url: "https://far.example/hostile",
    source: "far",
    blocks: [
      ["paragraph", HOSTILE.text],
      ["paragraph", HOSTILE.long],
    ],
    names: [["alert", "misc"]],
    figures: [{ words: "40 “people”", low: 40, high: 40, subject: "<b>people</b>", speaker: HOSTILE.speaker }],
    article: {
      title: HOSTILE.title,
      publishedAt: null,
      standfirst: "<i>standfirst</i>",
      images: [{ url: HOSTILE.link, caption: "<u>caption</u>", credit: null }],
      removals: [{ rule: "ad", reason: "<em>an advertisement</em>", selector: "aside", text: "<b>Buy</b>" }],
    },
  });
  return { harbour: harbourId, copy, hostile };
}

function harbour(toll: string): SeedArticle {
  const names: SeedArticle["names"] = [
    ["António Guterres", "person"],
    ["Mr Guterres", "person", "António Guterres"],
    ["Port Office", "organization"],
    ["Orley", "place"],
  ];
  return {
    url: "https://tide.example/harbour",
    source: "tide",
    names,
    blocks: [
      ["paragraph", `The flood in Orley killed ${toll} people, António Guterres said on Monday.`],
      ["heading", "What is left"],
      [
        "paragraph",
        "The Port Office estimated that between 14,000 and 18,000 residents remain; Mr Guterres said up to 20,000 residents.",
      ],
      ["list_item", "more than 2,500 houses stand empty"],
      ["quote", "Hundreds of boats were lost, at a cost of $39 million."],
    ],
    figures: [
      {
        words: `${toll} people`,
        low: Number(toll),
        high: Number(toll),
        subject: "people",
        places: ["Orley"],
        asOf: "2019-03-18",
        speaker: "António Guterres",
        speakerOrg: "UN",
        speakerWords: "António Guterres",
        cueWords: "said",
      },
      {
        words: "between 14,000 and 18,000 residents",
        low: 14_000,
        high: 18_000,
        bound: "range",
        subject: "residents",
        asOf: "2019-03",
        speaker: "Port Office",
        speakerWords: "Port Office",
        cueWords: "estimated",
        hedges: ["estimated"],
      },
      {
        words: "up to 20,000 residents",
        low: null,
        high: 20_000,
        bound: "at_most",
        subject: "residents",
        asOf: "2019-02",
        speaker: "António Guterres",
        speakerWords: "Mr Guterres",
      },
      { words: "more than 2,500 houses", low: 2_500, high: null, bound: "more_than", subject: "houses" },
      { words: "Hundreds of boats", low: null, high: null, bound: "about", quantifier: "Hundreds", subject: "boats" },
      { words: "$39 million", low: 39e6, high: 39e6, kind: "money", unit: "USD" },
    ],
    article: {
      title: `Flood kills ${toll} in Orley`,
      standfirst: "The river has not fallen yet",
      authors: ["Margit Thorne"],
      publishedAt: "2019-03-19T19:25:00+13:00",
      lang: "en-GB",
      images: [{ url: "https://tide.example/river.jpg", caption: "The river at dawn", credit: "Tide Pictures" }],
      notices: ["An earlier version gave another toll."],
      repairs: [{ rule: "stray-backslash", before: "2,\\500", after: "2,500" }],
      removals: [{ rule: "advertisement", reason: "invites to an app", selector: "aside.app", text: "Get the app" }],
      missing: { section: "the page names none" },
    },
  };
}
