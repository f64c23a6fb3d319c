import { findArticle } from "../json-ld/find-article.js";
import { type JsonObject, parseJsonLd } from "../json-ld/parse-json-ld.js";
import { collapseSpace } from "../repairs/collapse-space.js";
import { classWords } from "./class-words.js";
import { PageElement, type PageTree, rawTextOf, textOf } from "./page-tree.js";
import type { WordTest } from "./word-test.js";

/** What the fields are read from, gathered in one walk over the page. */
export interface PageFacts {
  readonly url: string;
  readonly tree: PageTree;
  readonly htmlLang: string | null;
  readonly documentTitle: string | null;
  readonly canonical: string | null;
  readonly baseHref: string | null;
  readonly headings: readonly PageElement[];
  readonly times: readonly PageElement[];
  readonly figures: readonly PageElement[];
  readonly itemprops: readonly PageElement[];
  readonly itemtypes: readonly PageElement[];
  readonly jsonLd: readonly JsonObject[];
  /** The JSON-LD object that describes this article. */
  readonly ldArticle: JsonObject | null;
  /** The first content of the first of these `meta` names or properties that has one. */
  meta(...names: string[]): string | null;
  metaAll(name: string): readonly string[];
  /** Elements whose class words pass, in document order. */
  named(words: WordTest): readonly PageElement[];
}

/** Elements of a kind that are looked at; a page with more headlines or times than that tells nothing by them. */
const MAX_OF_A_KIND = 500;

/** Objects looked at over all scripts of a page. */
const MAX_JSON_LD = 5_000;

interface Gathered {
  htmlLang: string | null;
  documentTitle: string | null;
  canonical: string | null;
  baseHref: string | null;
  metas: Map<string, string[]>;
  jsonLd: JsonObject[];
  headings: PageElement[];
  times: PageElement[];
  figures: PageElement[];
  itemprops: PageElement[];
  itemtypes: PageElement[];
}

export function gatherFacts(tree: PageTree, url: string): PageFacts {
  const gathered: Gathered = {
    htmlLang: null,
    documentTitle: null,
    canonical: null,
    baseHref: null,
    metas: new Map(),
    jsonLd: [],
    headings: [],
    times: [],
    figures: [],
    itemprops: [],
    itemtypes: [],
  };
  for (const node of tree.nodes) if (node instanceof PageElement) gather(gathered, node, tree);
  const { metas } = gathered;
  let named: ReadonlyMap<WordTest, readonly PageElement[]> | null = null;
  return {
    ...gathered,
    url,
    tree,
    ldArticle: findArticle(gathered.jsonLd, url),
    metaAll: (name) => metas.get(name) ?? [],
    meta: (...names) => firstMeta(metas, names),
    named: (test) => {
      named ??= indexNames(tree);
      return named.get(test) ?? [];
    },
  };
}

function firstMeta(metas: ReadonlyMap<string, readonly string[]>, names: readonly string[]): string | null {
  for (const name of names) {
    const first = metas.get(name)?.[0];
    if (first !== undefined) return first;
  }
  return null;
}

/** Elements by the word tests that their names pass, in document order. */
function indexNames(tree: PageTree): ReadonlyMap<WordTest, readonly PageElement[]> {
  const index = new Map<WordTest, PageElement[]>();
  for (const node of tree.nodes) {
    if (!(node instanceof PageElement)) continue;
    for (const test of classWords(node).passed) {
      const same = index.get(test);
      if (same === undefined) index.set(test, [node]);
      else same.push(node);
    }
  }
  return index;
}

function gather(into: Gathered, element: PageElement, tree: PageTree): void {
  if (element.attribute("itemprop") !== undefined && element.name !== "meta") addElement(into.itemprops, element);
  if (element.attribute("itemtype") !== undefined) addElement(into.itemtypes, element);
  switch (element.name) {
    case "html":
      into.htmlLang ??= element.attribute("lang") ?? element.attribute("xml:lang") ?? null;
      break;
    case "title":
      into.documentTitle ??= textOf(tree, element, 2_000) || null;
      break;
    case "base":
      into.baseHref ??= element.attribute("href") ?? null;
      break;
    case "meta":
      addMeta(into.metas, element);
      break;
    case "link":
      if (/^canonical$/i.test(element.attribute("rel") ?? "")) into.canonical ??= element.attribute("href") ?? null;
      break;
    case "script":
      if (/^application\/(?:ld\+json|json\+ld)/i.test(element.attribute("type") ?? "")) {
        if (into.jsonLd.length < MAX_JSON_LD) into.jsonLd.push(...parseJsonLd(rawTextOf(tree, element)));
      }
      break;
    case "h1":
      addElement(into.headings, element);
      break;
    case "time":
      addElement(into.times, element);
      break;
    case "figure":
      addElement(into.figures, element);
      break;
  }
}

function addElement(elements: PageElement[], element: PageElement): void {
  if (elements.length < MAX_OF_A_KIND) elements.push(element);
}

function addMeta(metas: Map<string, string[]>, element: PageElement): void {
  const content = element.attribute("content");
  const text = content === undefined ? "" : collapseSpace(content);
  if (text === "") return;
  const property = element.attribute("property");
  const name = element.attribute("name");
  const itemprop = element.attribute("itemprop");
  addNamed(metas, property, text);
  if (name !== property) addNamed(metas, name, text);
  if (itemprop !== property && itemprop !== name) addNamed(metas, itemprop, text);
}

function addNamed(metas: Map<string, string[]>, name: string | undefined, text: string): void {
  if (name === undefined) return;
  const key = name.toLowerCase();
  const known = metas.get(key);
  if (known === undefined) metas.set(key, [text]);
  else if (known.length < MAX_OF_A_KIND) known.push(text);
}
