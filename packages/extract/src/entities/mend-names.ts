import type { Token, TokenisedText } from "../tokens/token.js";
import { spellExact } from "../units/phrase-table.js";
import { isCapital, isHyphen } from "./capitals.js";
import { findAcronymBodies } from "./find-acronyms.js";
import { findShouted } from "./find-shouted.js";
import { COURTESY, CREDIT, findCredited, findRepeated, findTitled } from "./find-unmarked.js";
import { firmsByUse } from "./firms-by-use.js";
import { type Gazetteer, getGazetteer } from "./gazetteer.js";
import type { Name } from "./recogniser.js";
import { spreadPlaceLists } from "./spread-types.js";

interface Mending {
  tokens: Token[];
  gazetteer: Gazetteer;
  /** What one-word names are taken for elsewhere in the text. */
  typeOf: Map<string, Name["type"]>;
}

type Mend = (name: Name, mending: Mending) => Name;

const PARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|ibn|bin)$/i;
const PURPOSE_HEAD = /^(?:Coalition|Campaign|Alliance|Movement|Front|Fund|Committee|Council|Center|Centre)$/;
const BODY_HEAD = /^(?:University|Bank|Ministry|Department|College|Institute|Academy|Museum|Parliament)$/;
const OFFICE =
  /^(?:Mayor|President|Governor|Senator|Minister|Secretary|Judge|Ambassador|Congressman|Congresswoman|Representative|General|Colonel|Captain|Sergeant|Lieutenant|Chancellor|Coach|Sheriff)$/;
const NOBLE = /^(?:Duke|Duchess|Earl|Countess|Prince|Princess|Archbishop|Bishop|Marquess|Baroness)$/;
const LAND = /^(?:Valley|River|Island|Islands|Mountains|Province|Desert|Bay|Sea|Lake|Peninsula|Strait|Gulf)$/;

function listedType(mending: Mending, from: number, to: number): Name["type"] | null {
  const hit = mending.gazetteer.names.find(mending.tokens, from, spellExact, to);
  return hit && hit.to === to ? hit.value.type : null;
}

/** "2,000 US" troops: the number is none of the name. */
const leaveNumber: Mend = (name, mending) => {
  if (mending.tokens[name.from]?.kind !== "number" || name.to - name.from < 2) return name;
  const type = listedType(mending, name.from + 1, name.to);
  return type ? { from: name.from + 1, to: name.to, type } : name;
};

/** "US-backed", "SDF-controlled": newswire calls the whole an adjective; readers want the body or place in it. */
const openCompound: Mend = (name, mending) => {
  const [head, hyphen, tail] = mending.tokens.slice(name.from, name.to);
  if (name.type !== "misc" || name.to - name.from < 3 || !head || !isHyphen(hyphen)) return name;
  if (!/^\p{Lu}{2,5}$/u.test(head.text) || !/^\p{Ll}/u.test(tail?.text ?? "")) return name;
  const listed = listedType(mending, name.from, name.from + 1);
  return { from: name.from, to: name.from + 1, type: listed ?? mending.typeOf.get(head.text) ?? "organization" };
};

/** "al-" before a name belongs to it. */
const takeParticle: Mend = (name, { tokens }) => {
  const [particle, hyphen] = [tokens[name.from - 2], tokens[name.from - 1]];
  const isGlued = isHyphen(hyphen) && !tokens[name.from]?.spaced && PARTICLE.test(particle?.text ?? "");
  return isGlued ? { ...name, from: name.from - 2 } : name;
};

/** "Global Coalition **to Defeat IS**". */
const takePurpose: Mend = (name, { tokens }) => {
  if (name.type !== "organization" || !PURPOSE_HEAD.test(tokens[name.to - 1]?.text ?? "")) return name;
  if (!/^(?:to|against)$/.test(tokens[name.to]?.lower ?? "")) return name;
  let to = name.to + 1;
  while (isCapital(tokens[to]) && tokens[to]?.sentence === tokens[name.from]?.sentence) to += 1;
  return to > name.to + 1 ? { ...name, to } : name;
};

/** "**University of** Cape Town". */
const takeHead: Mend = (name, { tokens }) => {
  const [head, of] = [tokens[name.from - 2], tokens[name.from - 1]];
  if (of?.text !== "of" || !BODY_HEAD.test(head?.text ?? "")) return name;
  return { from: name.from - 2, to: name.to, type: "organization" };
};

const seeBody: Mend = (name, { tokens }) =>
  name.type === "place" && BODY_HEAD.test(tokens[name.from]?.text ?? "") && tokens[name.from + 1]?.text === "of"
    ? { ...name, type: "organization" }
    : name;

const seeLand: Mend = (name, { tokens }) =>
  name.type === "misc" && name.to - name.from > 1 && LAND.test(tokens[name.to - 1]?.text ?? "")
    ? { ...name, type: "place" }
    : name;

/** "AFP PHOTO": the agency alone. */
const leaveCredit: Mend = (name, mending) => {
  let { to } = name;
  while (to - name.from > 1 && CREDIT.test(mending.tokens[to - 1]?.text ?? "")) to -= 1;
  return to < name.to && listedType(mending, name.from, to) === "organization"
    ? { ...name, to, type: "organization" }
    : name;
};

/** "Dr. Lindqvist", "Mayor Ana Hale": a title is no part of a name. */
const leaveTitle: Mend = (name, { tokens }) => {
  const title = tokens[name.from]?.text ?? "";
  if (name.type !== "person" || !(COURTESY.test(title) || OFFICE.test(title))) return name;
  const from = name.from + (tokens[name.from + 1]?.text === "." ? 2 : 1);
  const least = COURTESY.test(title) ? 1 : 2;
  return name.to - from >= least ? { ...name, from } : name;
};

/** Newswire counts it among places; it is said to speak and to act. */
const seeHouse: Mend = (name, { tokens }) =>
  tokens[name.from]?.text === "White" && tokens[name.from + 1]?.text === "House" && name.to - name.from === 2
    ? { ...name, type: "organization" }
    : name;

/** "Duke of Sussex" is somebody, "Duke University" is not. */
const seeNoble: Mend = (name, { tokens }) =>
  NOBLE.test(tokens[name.from]?.text ?? "") && tokens[name.from + 1]?.text === "of"
    ? { ...name, type: "person" }
    : name;

/** "Boko Haram" is no place: bodies of several words are listed as nothing else is called. "Taliban" is no people. */
const seeListed: Mend = (name, mending) =>
  (name.to - name.from > 1 || name.type === "misc") && listedType(mending, name.from, name.to) === "organization"
    ? { ...name, type: "organization" }
    : name;

const MENDS: readonly Mend[] = [
  leaveNumber,
  openCompound,
  takeParticle,
  takePurpose,
  takeHead,
  seeBody,
  seeLand,
  leaveCredit,
  leaveTitle,
  seeHouse,
  seeNoble,
  seeListed,
];

/** "Maj. Gen. Hale": no more than a title. */
function isBareTitle(tokens: readonly Token[], { from, to }: Name): boolean {
  return to - from === 1 && COURTESY.test(tokens[from]?.text ?? "") && tokens[to]?.text === ".";
}

/** What is called by a number, and by nothing else. */
export const LABEL =
  /^(?:Ward|District|Zone|Sector|Terminal|Precinct|Reactor|Brigade|Battalion|Division|Platoon|Block)$/;

/** "In **Ward** 12", "**District** 9": what bears a number is called by both. */
function isLabel(tokens: readonly Token[], { from, to }: Name): boolean {
  const [word, number] = [tokens[from], tokens[to]];
  return to - from === 1 && LABEL.test(word?.text ?? "") && number?.spaced === true && /^\d{1,3}$/.test(number.text);
}

/** Behind "Neil Jordan", Jordan alone is he, and no country; behind "Bill Ford", Ford may still be the company. */
function seeSurnames({ tokens, gazetteer }: Mending, names: readonly Name[]): void {
  const surnames = new Set<string>();
  for (const name of names) {
    const word = tokens[name.to - 1]?.text ?? "";
    if (name.to - name.from > 1) {
      if (name.type === "person") surnames.add(word);
      continue;
    }
    const isBody = gazetteer.names.find(tokens, name.from, spellExact, name.to)?.value.type === "organization";
    if (name.type !== "misc" && !isBody && surnames.has(word)) name.type = "person";
  }
}

/** "**Vantor** shares fell": a firm wherever it is named, though its name looks like that of a place or of somebody. */
function seeFirms({ tokens, gazetteer }: Mending, names: readonly Name[]): void {
  const firms = firmsByUse(tokens, names, gazetteer);
  for (const name of names)
    if (name.to - name.from === 1 && name.type !== "misc" && firms.has(tokens[name.from]?.text ?? ""))
      name.type = "organization";
}

/** What the rules know better than the model: conventions of its corpora, and what they never show. Linear in tokens. */
export function mendNames(doc: TokenisedText, names: readonly Name[]): Name[] {
  const lone = names.filter(({ from, to }) => to - from === 1);
  const typeOf = new Map(lone.map(({ from, type }) => [doc.tokens[from]?.text ?? "", type]));
  const mending = { tokens: doc.tokens, gazetteer: getGazetteer(), typeOf };
  const mended = names
    .filter((name) => !isBareTitle(doc.tokens, name) && !isLabel(doc.tokens, name))
    .map((name) => MENDS.reduce((now, mend) => mend(now, mending), name));
  const bodies = merge(findAcronymBodies(doc, mended), mended);
  const kept = merge(bodies, [
    ...findTitled(doc, bodies),
    ...findCredited(doc, bodies, mending.gazetteer),
    ...findShouted(doc, bodies, mending.gazetteer),
  ]);
  spreadPlaceLists(doc.tokens, kept);
  seeFirms(mending, kept);
  seeSurnames(mending, kept);
  return merge(kept, findRepeated(doc, kept));
}

/** In order and without overlap; of two that overlap the first, and of two that begin together the longer. */
function merge(names: readonly Name[], added: readonly Name[]): Name[] {
  const all = [...names, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Name[] = [];
  for (const name of all) if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push({ ...name });
  return kept;
}
