import type { PageFacts } from "../html/page-facts.js";
import { isObject } from "../json-ld/parse-json-ld.js";
import { readList, toText } from "../json-ld/read-value.js";
import { isContentSystemUser } from "../names/split-byline.js";
import { repairText } from "../repairs/repair-text.js";
import { type Field, firstField, listField } from "./field.js";

const MAX_LENGTH = 60;

/**
 * Who signs a page that names no person: a desk, an agency or the outlet itself, as its JSON-LD or metadata say it.
 * Whatever stands there is taken whole, since the name of an office follows no pattern.
 */
export function readSignatories(facts: PageFacts): Field<string[]> | null {
  return firstField(
    () => listField(keepSignatures(readList(facts.ldArticle, "author").slice(0, 5).map(nameOf)), "json-ld"),
    () => listField(keepSignatures([facts.meta("author", "article:author", "parsely-author", "byl")]), "meta"),
  );
}

function nameOf(author: unknown): string | null {
  return isObject(author) ? toText(author.name) : toText(author);
}

function keepSignatures(names: readonly (string | null)[]): string[] {
  return names.flatMap((name) => (name === null ? [] : [repairText(name)])).filter(isSignature);
}

function isSignature(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_LENGTH &&
    /^[\p{L}\p{N}]/u.test(name) &&
    !/@|^https?:|^www\./.test(name) &&
    !isContentSystemUser(name)
  );
}
