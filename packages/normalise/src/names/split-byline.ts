import { foldText } from "../body/fold-text.js";
import { AGENCIES } from "../data/agencies.js";

const LEAD =
  /^(?:(?:written|reported|posted|published|words|story|text|interview|analysis|opinion|photos?|review|edited|article)\s+)*(?:by|von|par|por|di|da|av|af|door|od|przez|autor(?:in|es|i)?:?|author:?|authors:?|redaktion:|text:|автор(?:и|ы)?:?|بقلم:?|كتب:?|文[:：/]|記者[:：])\s+/iu;
const SEPARATORS =
  /\s*(?:[,;|/•·&\n，、；،؛]|\s[–—-]\s|\s(?:and|und|sowie|et|y|e|och|og|en|i|a|ja|ve|și|si|és|и|та|і|και|with|mit|avec|con)\s)\s*/iu;
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|staff|bureau|chief|analyst|photographer|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journaliste|redactora?|redazione|redaktion|desk|team|newsroom|agency|agencies|agences?|agenturen|special to|political|business|economics|health|science|sports?|technology)\b/iu;
/** In East Asia the role stands behind the name as a title does: "김철수 기자". */
const ROLE_AFTER_NAME = /(?<=\p{L}{2})\s*(?:수습기자|기자|특파원|논설위원|記者|记者|特派員|編集委員|論説委員)$/u;
const HANDLE = /(?:@\w+|\S+@\S+\.\w+|https?:\S+|\bwww\.\S+|\bfacebook\b|\btwitter\b)/giu;
const NOT_PERSON =
  /^(?:admin|administrator|webmaster|guest|unknown|anonymous|n\/?a|none|null|undefined|staff|news|online|web|editorial|the editors?|post author)$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|esq|mba|obe|cbe|mp|rn)\.?$/iu;
const PLACE_OR_TIME = /\d|\b(?:in|at|updated|published|posted|minutes?|hours?|ago|min read)\b.*\d/iu;
const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES);
const MAX_WORDS = 6;

/** The persons (and news agencies) named in a byline, in order: "By Jane Doe, Chief Reporter, and @john John Roe" gives the two names. */
export function splitByline(line: string, outlets: readonly string[] = []): string[] {
  const bare = line
    .slice(0, 400)
    .replace(HANDLE, " ")
    .replace(/\([^)]{0,80}\)|\[[^\]]{0,80}\]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(LEAD, "");
  const names: string[] = [];
  for (const part of bare.split(SEPARATORS)) {
    const name = part
      .replace(LEAD, "")
      .replace(ROLE_AFTER_NAME, "")
      .replace(/^[\s\p{P}]+|[\s,;:|–—-]+$/gu, "")
      .trim();
    const last = names.length - 1;
    if (SUFFIX.test(name) && last >= 0) names[last] = `${names[last]}, ${name}`;
    else if (AGENCY_NAMES.has(name) || isPerson(name, outlets)) names.push(name);
  }
  return [...new Set(names)];
}

/** Names that content systems put where nobody was named. */
export function isContentSystemUser(name: string): boolean {
  return NOT_PERSON.test(name);
}

function isPerson(name: string, outlets: readonly string[]): boolean {
  if (name.length < 2 || name.length > 60 || NOT_PERSON.test(name) || PLACE_OR_TIME.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > MAX_WORDS || ROLE.test(name)) return false;
  const folded = foldText(name);
  if (outlets.some((outlet) => foldText(outlet) === folded)) return false;
  return (
    /^\p{L}/u.test(name) &&
    !/[.!?]\s*$/.test(name.replace(/\b\p{L}\.$/u, "")) &&
    (!/^\p{Ll}/u.test(name) || words.length > 1)
  );
}
