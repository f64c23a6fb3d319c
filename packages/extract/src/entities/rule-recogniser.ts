import type { TokenisedText, TokenRange } from "../tokens/token.js";
import { type PhraseHit, spellExact } from "../units/phrase-table.js";
import { findCapitalRuns, isAllCaps } from "./capitals.js";
import { getGazetteer, type KnownName } from "./gazetteer.js";
import { type NameContext, readContext } from "./name-context.js";
import type { Name, Recogniser } from "./recogniser.js";
import { splitRun } from "./split-run.js";
import { spreadTypes } from "./spread-types.js";

/** In a line of capitals only listed names can be told from words. */
function recogniseCapsLine(context: NameContext, line: TokenRange): Name[] {
  const names: Name[] = [];
  for (let at = line.from; at < line.to; at += 1) {
    const hit =
      context.gazetteer.names.find(context.tokens, at, (t) => titleCase(t.text), line.to) ??
      exact(context, at, line.to);
    if (!hit || context.tokens[at]?.text === "IT") continue;
    names.push({ from: at, to: hit.to, type: hit.value.type });
    at = hit.to - 1;
  }
  return names;
}

function exact(context: NameContext, at: number, to: number): PhraseHit<KnownName> | null {
  const hit = context.gazetteer.names.find(context.tokens, at, spellExact, to);
  return hit && context.tokens[at]?.text !== "US" && context.tokens[at]?.text !== "WHO" ? hit : null;
}

function titleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function isSentenceHead(context: NameContext, at: number, sentence: TokenRange): boolean {
  if (at === sentence.from) return true;
  const before = context.tokens[at - 1];
  return before !== undefined && before.kind === "punct" && /^["“”‘'(:[–—-]$/.test(before.text);
}

/** Names by lists, by the shape of the words and by what stands around them. English only. */
export const ruleRecogniser: Recogniser = {
  name: "rules",
  recognise(doc: TokenisedText): Name[] {
    const context = readContext(doc, getGazetteer());
    const names: Name[] = [];
    for (const sentence of doc.sentences) {
      if (isAllCaps(doc.tokens, sentence)) {
        names.push(...recogniseCapsLine(context, sentence));
        continue;
      }
      for (const run of findCapitalRuns(doc.tokens, sentence, context.gazetteer))
        names.push(...splitRun(context, run, isSentenceHead(context, run.from, sentence)));
    }
    return spreadTypes(context, names);
  },
};
