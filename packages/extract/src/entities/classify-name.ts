import type { EntityType } from "@newsledger/contracts";
import type { Token, TokenRange } from "../tokens/token.js";
import type { NameContext } from "./name-context.js";

const SPEECH =
  /^(?:said|says|told|added|tweeted|wrote|explained|insisted|argued|asked|announced|claimed|warned|testified|recalled|admitted|denied|joked|replied|vowed|smiled|died|resigned|married|born|scored)$/;
const BEFORE_PLACE = /^(?:in|at|from|near|around|outside|inside|across|throughout|to|into|toward|towards|via)$/;
const SURE_PLACE_LEAD = /^(?:in|near|outside|across|throughout)$/;
const PERSON_TAIL = /^(?:Jr|Sr|II|III|IV)$/;

function wordsOf(context: NameContext, range: TokenRange): string[] {
  return context.tokens
    .slice(range.from, range.to)
    .filter((t) => t.kind === "word")
    .map((t) => t.text);
}

export function isOrganizationShape(context: NameContext, range: TokenRange): boolean {
  return hasOrganizationShape(context, wordsOf(context, range));
}

function hasOrganizationShape(context: NameContext, words: string[]): boolean {
  const { organizationSuffixes, organizationHeads } = context.gazetteer;
  const last = words.at(-1) ?? "";
  if (organizationSuffixes.has(last) && words.length > 1) return true;
  return words.some(
    (word, i) =>
      organizationHeads.has(word) && words[i + 1] !== undefined && /^(?:of|to|for|against)$/.test(words[i + 1] ?? ""),
  );
}

function hasPlaceNoun(context: NameContext, range: TokenRange, words: string[]): boolean {
  const { placeNouns, placeLeads } = context.gazetteer;
  const last = (words.at(-1) ?? "").toLowerCase();
  if (words.length > 1 && placeNouns.has(last) && !/^(?:state|port|border)$/.test(last)) return true;
  const next = context.tokens[range.to];
  if (next?.kind === "word" && placeNouns.has(next.text) && next.text !== "state") return true;
  const [lead, of] = [context.tokens[range.from - 2]?.lower ?? "", context.tokens[range.from - 1]?.lower];
  return of === "of" && placeLeads.has(lead);
}

function isPersonShape(context: NameContext, words: string[]): boolean {
  const { givenNames } = context.gazetteer;
  if (words.length < 2 || words.length > 5) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(words[0] ?? "")) return true;
  return givenNames.has(words[0] ?? "") || PERSON_TAIL.test(words.at(-1) ?? "") || /^\p{Lu}$/u.test(words[1] ?? "");
}

function hasPersonContext(context: NameContext, range: TokenRange): boolean {
  const after = context.tokens[range.to];
  if (after?.kind === "word" && SPEECH.test(after.lower)) return true;
  const [comma, age] = [after?.text, context.tokens[range.to + 1]?.text ?? ""];
  return comma === "," && /^[1-9]\d$/.test(age) && /^[,.]$/.test(context.tokens[range.to + 2]?.text ?? "");
}

/** What an unlisted name is, from its own words first and what stands around it second. */
export function classifyName(context: NameContext, range: TokenRange, afterTitle: boolean): EntityType | null {
  const words = wordsOf(context, range);
  if (words.length === 0) return null;
  if (afterTitle && !hasOrganizationShape(context, words)) return "person";
  if (hasOrganizationShape(context, words)) return "organization";
  if (words.length > 1 && context.gazetteer.eventSuffixes.has(words.at(-1) ?? "")) return "misc";
  if (hasPlaceNoun(context, range, words)) return "place";
  if (isPersonShape(context, words)) return "person";
  if (words.length === 1 && isAcronym(words[0] ?? "")) return "organization";
  if (hasPersonContext(context, range)) return "person";
  const before = context.tokens[range.from - 1]?.lower ?? "";
  if (SURE_PLACE_LEAD.test(before)) return "place";
  return words.length === 1 ? classifyLone(context, range, before) : classifyLong(context, range, words);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(word) || /^(?:\p{Lu}\.){3,}$/u.test(word);
}

function classifyLone(context: NameContext, range: TokenRange, before: string): EntityType {
  const word = (context.tokens[range.from] as Token).text;
  if (context.gazetteer.givenNames.has(word)) return "person";
  if (BEFORE_PLACE.test(before)) return "place";
  return "organization";
}

function classifyLong(context: NameContext, range: TokenRange, words: string[]): EntityType {
  const before = context.tokens[range.from - 1]?.lower ?? "";
  const isThing = before === "the" || before === "a" || before === "an";
  if (isThing) return "organization";
  if (
    words.length > 3 ||
    words.some((w) => context.smallWords.has(w.toLowerCase()) && context.gazetteer.commonWords.has(w.toLowerCase()))
  )
    return "misc";
  return "person";
}
