import type { Token, TokenisedText } from "../tokens/token.js";
import { isAllCaps } from "./capitals.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Name } from "./recogniser.js";

/** Countries that are called as people and birds are: in capitals nothing tells them apart. */
const AMBIGUOUS = /^(?:Chad|Georgia|Jordan|Turkey)$/;
/** The longest name that is looked for again, in tokens. */
const LONGEST = 4;

const spellTitle = ({ text }: Token): string => text.charAt(0) + text.slice(1).toLowerCase();

/** Names in lines in capitals, where the model sees no capitals to go by: what the text names elsewhere, and countries. */
export function findShouted(doc: TokenisedText, names: readonly Name[], gazetteer: Gazetteer): Name[] {
  const { tokens } = doc;
  const shouted = doc.sentences.filter((sentence) => isAllCaps(tokens, sentence));
  if (shouted.length === 0) return [];
  const known = readKnown(doc, names);
  const taken = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const found: Name[] = [];
  for (const { from, to } of shouted) {
    for (let at = from; at < to; ) {
      const name = taken.has(at) ? null : (knownAt(tokens, at, to, known) ?? countryAt(tokens, at, to, gazetteer));
      if (name) found.push(name);
      at = name?.to ?? at + 1;
    }
  }
  return found;
}

function spell(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

/** Names of ordinary lines by their small spelling; words that the text also writes small are left out. */
function readKnown({ tokens }: TokenisedText, names: readonly Name[]): Map<string, Name["type"]> {
  const known = new Map<string, Name["type"]>();
  for (const { from, to, type } of names) {
    const isMixed = tokens.slice(from, to).some(({ text, lower }) => text !== text.toUpperCase() && text !== lower);
    if (isMixed && to - from <= LONGEST) known.set(spell(tokens, from, to), type);
  }
  for (const { kind, text, lower } of tokens) if (kind === "word" && text === lower) known.delete(lower);
  return known;
}

function knownAt(tokens: Token[], from: number, end: number, known: ReadonlyMap<string, Name["type"]>): Name | null {
  for (let to = Math.min(end, from + LONGEST); to > from; to -= 1) {
    const type = known.get(spell(tokens, from, to));
    if (type) return { from, to, type };
  }
  return null;
}

function countryAt(tokens: Token[], from: number, end: number, gazetteer: Gazetteer): Name | null {
  const hit = (tokens[from]?.text.length ?? 0) > 3 ? gazetteer.names.find(tokens, from, spellTitle, end) : null;
  if (!hit || !gazetteer.countries.has(hit.value.group) || AMBIGUOUS.test(hit.value.group)) return null;
  return { from, to: hit.to, type: "place" };
}
