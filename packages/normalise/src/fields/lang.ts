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

/** `en_us` and `EN-us` become `en-US`; what is no language tag becomes null. */
function normaliseTag(tag: string | null): string | null {
  if (tag === null) return null;
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
