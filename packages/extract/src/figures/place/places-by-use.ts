import { readSet } from "../../data/read-pairs.js";
import { getGazetteer } from "../../entities/gazetteer.js";
import type { Name } from "../../entities/recogniser.js";
import type { Token } from "../../tokens/token.js";
import { spellExact } from "../../units/phrase-table.js";

const SETTLEMENT = readSet(
  "city town village suburb port hamlet island province county district municipality township borough capital parish community neighborhood neighbourhood settlement region state",
);
/** What only a place has. */
const HAD_BY_PLACES = readSet(
  "mayor residents inhabitants outskirts suburbs streets population citizens people townspeople villagers downtown",
);
const OWNED_BY_PLACES = readSet("mayor residents inhabitants outskirts suburbs streets population downtown");
const OPENS = /^[,(–—-]$/;
/** Behind "a town" the description goes on or ends; "a city councillor" is somebody. */
const DESCRIBED_ON =
  /^(?:of|in|on|at|near|where|with|that|which|whose|outside|home|about|around|between|along|whose|and|[,.;)–—-])$/;
const DESCRIPTION = 4;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|President|Minister|Senator|Sen|Rep|Gov|Judge|Coach|Prof|Gen|Col)$/;

/** "Ferguson**, a community of**", "Goodlands **- the town where**". */
function isDescribed(tokens: Token[], to: number): boolean {
  if (!OPENS.test(tokens[to]?.text ?? "") || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? "")) return false;
  for (let at = to + 2; at < to + 2 + DESCRIPTION; at += 1) {
    if (tokens[at]?.kind !== "word" && tokens[at]?.text !== "-") return false;
    if (SETTLEMENT.has(tokens[at]?.lower ?? "") && DESCRIBED_ON.test(tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "Lincoln**, Nebraska,**". */
function isInState(tokens: Token[], from: number, to: number): boolean {
  if (tokens[to]?.text !== "," || tokens[from - 1]?.text === ",") return false;
  const known = getGazetteer().names.find(tokens, to + 1, spellExact);
  if (known?.value.type !== "place") return false;
  const next = tokens[known.to];
  return !next || /^[,.;:)–—-]$/.test(next.text) || next.sentence !== tokens[from]?.sentence;
}

/** Whether the words around a name say that it is one of a place. */
function isUsedAsPlace(tokens: Token[], { from, to }: Name): boolean {
  const [noun, of] = [tokens[from - 2]?.lower ?? "", tokens[from - 1]?.lower ?? ""];
  if (of === "of" && (SETTLEMENT.has(noun) || HAD_BY_PLACES.has(noun))) return true;
  if (SETTLEMENT.has(of) && tokens[from - 1]?.text === of && /^(?:the|of|a|an|,)$/.test(noun)) return true;
  const next = tokens[to];
  if (/^['’]s$/.test(next?.text ?? "") && OWNED_BY_PLACES.has(tokens[to + 1]?.lower ?? "")) return true;
  if (/^(?:residents|suburbs?|outskirts|town|city|village|township|municipality)$/.test(next?.lower ?? "")) return true;
  // "Oakland, which has a population of".
  const verb = next?.text === "," && tokens[to + 1]?.lower === "which" ? to + 2 : to;
  if (/^(?:has|had)$/.test(tokens[verb]?.lower ?? "") && tokens[verb + 2]?.lower === "population") return true;
  if (next?.text === "," && tokens[to + 1]?.lower === "with" && tokens[to + 3]?.lower === "population") return true;
  return isDescribed(tokens, to) || isInState(tokens, from, to);
}

function textOf(tokens: Token[], { from, to }: Name): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

const LONGEST = 3;

/**
 * The names that were taken for somebody or a body, and that the text uses as those of a place at least once. A
 * surname that somebody in the text bears is none, whatever else is called so.
 */
export function placesByUse(tokens: Token[], names: readonly Name[]): Set<Name> {
  const named = new Map<string, Name[]>();
  const used = new Set<string>();
  const surnames = new Set<string>();
  for (const name of names) {
    if (name.type === "misc") continue;
    const { from, to } = name;
    if (name.type === "person" && to - from > 1) surnames.add(tokens[to - 1]?.text ?? "");
    if (to - from > LONGEST) continue;
    const text = textOf(tokens, name);
    const alike = named.get(text);
    if (alike) alike.push(name);
    else named.set(text, [name]);
    const title = tokens[from - 1]?.text === "." ? from - 2 : from - 1;
    if (TITLE.test(tokens[title]?.text ?? "")) surnames.add(text);
    else if (isUsedAsPlace(tokens, name)) used.add(text);
  }
  for (const surname of surnames) used.delete(surname);
  return new Set([...used].flatMap((text) => named.get(text) ?? []).filter(({ type }) => type !== "place"));
}
