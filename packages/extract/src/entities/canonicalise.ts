import type { EntityMention, EntityType } from "@newsledger/contracts";
import { foldToSlug } from "@newsledger/contracts/text";
import type { Token, TokenisedText } from "../tokens/token.js";
import { findAcronyms } from "./acronyms.js";
import { getGazetteer } from "./gazetteer.js";
import type { Name } from "./recogniser.js";

interface Form {
  text: string;
  words: string[];
  type: EntityType;
  at: number;
}

/** A mention's tokens, with a title that stands before a person taken in only when it has no other name. */
function readForms(doc: TokenisedText, names: Name[]): Form[] {
  return names.map((name, at) => {
    const [first, last] = [doc.tokens[name.from] as Token, doc.tokens[name.to - 1] as Token];
    const words = doc.tokens
      .slice(name.from, name.to)
      .filter((t) => t.kind === "word")
      .map((t) => t.lower.replaceAll("’", "'"));
    return { text: doc.text.slice(first.start, last.end), words, type: name.type, at };
  });
}

function indexByWord(forms: Form[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  const seen = new Set<string>();
  for (const form of forms) {
    const key = `${form.type}:${form.text}`;
    if (form.words.length < 2 || seen.has(key)) continue;
    seen.add(key);
    for (const word of new Set(form.words)) {
      const list = index.get(word);
      if (list) list.push(form);
      else index.set(word, [form]);
    }
  }
  return index;
}

function isInOrder(short: string[], long: string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** How many longer forms are looked at: enough for an article, bounded for a hostile text. */
const MOST_CANDIDATES = 50;

/** The longer form a name is short for: a surname or given name of a person, the head of a body's name, part of a place's. */
function fullerForm(form: Form, index: Map<string, Form[]>): Form | null {
  const anchor = form.type === "person" ? form.words.at(-1) : form.words[0];
  const candidates = (index.get(anchor ?? "") ?? []).slice(0, MOST_CANDIDATES);
  let best: Form | null = null;
  for (const other of candidates) {
    if (other.type !== form.type || other.words.length <= form.words.length) continue;
    if (!isShortFor(form, other)) continue;
    if (!best || (form.type === "person" && other.at < form.at && best.at > form.at)) best = other;
  }
  return best;
}

function isShortFor(form: Form, other: Form): boolean {
  if (form.type === "person") {
    const isSurname = other.words.at(-1) === form.words.at(-1) && isInOrder(form.words, other.words);
    return isSurname || (form.words.length === 1 && other.words[0] === form.words[0]);
  }
  if (form.type === "organization")
    return form.words.length > 1 && form.words.every((word, i) => other.words[i] === word);
  return form.type === "place" && form.words.length > 1 && isInOrder(form.words, other.words);
}

/** Gives every name its fullest form in the article and a key that all mentions of one entity share. */
export function canonicalise(doc: TokenisedText, names: Name[]): EntityMention[] {
  const forms = readForms(doc, names);
  const acronyms = findAcronyms(doc, names);
  const index = indexByWord(forms);
  const gazetteer = getGazetteer();
  const firstOfGroup = groupForms(forms, gazetteer.groups);
  const resolve = (form: Form): string => {
    const expanded = acronyms.get(form.text);
    if (expanded !== undefined) return expanded;
    const group = gazetteer.groups.get(form.text);
    if (group !== undefined && form.type !== "person") return firstOfGroup.get(`${form.type}:${group}`) ?? form.text;
    const fuller = fullerForm(form, index);
    if (fuller) return fuller.text;
    return form.type === "person" ? (gazetteer.knownPeople.get(form.text) ?? form.text) : form.text;
  };
  const cache = new Map<string, string>();
  const spelling = new Map<string, string>();
  return forms.map((form, i) => {
    const cacheKey = `${form.type}:${form.text}`;
    let canonical = cache.get(cacheKey);
    if (canonical === undefined) {
      canonical = resolve(form);
      cache.set(cacheKey, canonical);
    }
    const name = names[i] as Name;
    const start = (doc.tokens[name.from] as Token).start;
    const entityKey = `${form.type}:${foldToSlug(canonical)}`;
    const first = spelling.get(entityKey) ?? canonical;
    spelling.set(entityKey, first);
    return { start, end: start + form.text.length, text: form.text, type: form.type, canonical: first, entityKey };
  });
}

/** Of several listed names of one thing ("US", "United States") the longest that the article uses. */
function groupForms(forms: Form[], groups: Map<string, string>): Map<string, string> {
  const best = new Map<string, string>();
  for (const form of forms) {
    const group = groups.get(form.text);
    if (group === undefined) continue;
    const key = `${form.type}:${group}`;
    if ((best.get(key)?.length ?? 0) < form.text.length) best.set(key, form.text);
  }
  return best;
}
