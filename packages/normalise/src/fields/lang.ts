import type { ArticleHints } from "@newsledger/contracts";
import type { PageFacts } from "../html/page-facts.js";
import { readText } from "../json-ld/read-value.js";
import { detectLang } from "./detect-lang.js";
import { type Field, field, firstField } from "./field.js";

/** The language as BCP 47. What the text itself speaks beats a declaration of another language. */
export function readLang(facts: PageFacts, hints: ArticleHints, text: string): Field<string> | null {
  const declared = firstField(
    () => field(normaliseTag(facts.htmlLang), "markup"),
    () => field(normaliseTag(readText(facts.ldArticle, "inLanguage")), "json-ld"),
    () => field(normaliseTag(facts.meta("og:locale", "content-language", "language", "dc.language")), "meta"),
    () => field(normaliseTag(hints.lang ?? null), "hint"),
  );
  const detected = detectLang(text);
  if (detected === null) return declared;
  return declared !== null && declared.value.split("-")[0] === detected ? declared : field(detected, "text");
}

/** Asking the platform costs more than all else here, and an outlet declares one language. */
const tags = new Map<string, string | null>();
const MAX_TAGS = 200;

function normaliseTag(tag: string | null): string | null {
  if (tag === null) return null;
  const known = tags.get(tag);
  if (known !== undefined) return known;
  const canonical = canonicalTag(tag);
  if (tags.size >= MAX_TAGS) tags.clear();
  tags.set(tag, canonical);
  return canonical;
}

/** `en_us` and `EN-us` become `en-US`; what is no language tag becomes null. */
function canonicalTag(tag: string): string | null {
  try {
    return (
      Intl.getCanonicalLocales(
        tag
          .trim()
          .replace(/_/g, "-")
          .split(/[.,@;\s]/)[0],
      )[0] ?? null
    );
  } catch {
    return null;
  }
}
