import { HEDGES } from "../../data/figure-words.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { tokenise } from "../../tokens/tokenise.js";
import { PhraseTable, spellLower } from "../../units/phrase-table.js";

let table: PhraseTable<string> | undefined;

function hedges(): PhraseTable<string> {
  if (table) return table;
  table = new PhraseTable<string>();
  for (const hedge of HEDGES.split(","))
    table.add(
      tokenise(hedge).tokens.map((t) => t.lower),
      hedge,
    );
  return table;
}

const BE = /^(?:is|are|was|were|be|been|also|a|an|the|still|to|said)$/;

/** "reported" and its like weaken as participles ("are reported to be"), not where somebody reports. */
function isParticiple(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!/^(?:reported|estimated|believed|thought|expected|projected|forecast|alleged|claimed|suspected)$/.test(word))
    return true;
  return (
    BE.test(tokens[at - 1]?.lower ?? "") ||
    word === "alleged" ||
    word === "suspected" ||
    word === "estimated" ||
    word === "believed"
  );
}

/** Words of a clause that weaken its claim, in order. "May" the month has a capital. */
export function findHedges(tokens: Token[], clause: TokenRange): string[] {
  const found: string[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const hit = hedges().find(tokens, at, spellLower, clause.to);
    if (!hit || tokens[at]?.text === "May" || tokens[at]?.text === "March" || !isParticiple(tokens, at)) continue;
    if (!found.includes(hit.value)) found.push(hit.value);
    at = hit.to - 1;
  }
  return found;
}
