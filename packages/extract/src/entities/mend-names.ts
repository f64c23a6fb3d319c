import type { Token, TokenisedText } from "../tokens/token.js";
import { spellExact } from "../units/phrase-table.js";
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
const LAND = /^(?:Valley|River|Island|Islands|Mountains|Province|Desert|Bay|Sea|Lake|Peninsula|Strait|Gulf)$/;
const CREDIT = /^(?:photo|photos|file|ho|pool|picture|video)$/i;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Gen|Lt|Col|Capt|Sgt|Maj|Sen|Rep|Gov|Prof)$/;

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}/u.test(token.text);
const isHyphen = (token: Token | undefined): boolean => token?.text === "-" && !token.spaced;

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

/** "Dr. Lindqvist": a title is no part of a name. */
const leaveTitle: Mend = (name, { tokens }) => {
  if (name.type !== "person" || !COURTESY.test(tokens[name.from]?.text ?? "")) return name;
  const from = name.from + (tokens[name.from + 1]?.text === "." ? 2 : 1);
  return from < name.to ? { ...name, from } : name;
};

/** Newswire counts it among places; it is said to speak and to act. */
const seeHouse: Mend = (name, { tokens }) =>
  tokens[name.from]?.text === "White" && tokens[name.from + 1]?.text === "House" && name.to - name.from === 2
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
];

/** Whoever follows a title is a person: "Mr Trump". */
function findTitled({ tokens }: TokenisedText, names: readonly Name[]): Name[] {
  const isTaken = markTaken(tokens.length, names);
  const found: Name[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (isTaken[at] || !COURTESY.test(tokens[at]?.text ?? "")) continue;
    const from = at + (tokens[at + 1]?.text === "." ? 2 : 1);
    let to = from;
    while (to - from < 4 && isCapital(tokens[to]) && !isTaken[to] && tokens[to]?.sentence === tokens[at]?.sentence)
      to += 1;
    if (to > from && !isTaken[to]) found.push({ from, to, type: "person" });
    at = Math.max(at, to - 1);
  }
  return found;
}

const CREDIT_LEAD = /^(?:photos?|pictures?|images?|credits?|source|via|video)$/i;

/** "AFP PHOTO", "Photo: Reuters", and a line that is an agency alone: listed bodies where pictures are credited. */
function findCredited({ tokens, sentences }: TokenisedText, names: readonly Name[], gazetteer: Gazetteer): Name[] {
  const isTaken = markTaken(tokens.length, names);
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTaken[at] || !isCapital(tokens[at])) continue;
    const hit = gazetteer.names.find(tokens, at, spellExact);
    if (hit?.value.type !== "organization" || isTaken.subarray(at, hit.to).includes(1)) continue;
    const sentence = sentences[tokens[at]?.sentence ?? 0];
    const isLine = sentence?.from === at && sentence.to === hit.to;
    const isLed = /^[:/]$/.test(tokens[at - 1]?.text ?? "") && CREDIT_LEAD.test(tokens[at - 2]?.text ?? "");
    if (isLine || isLed || CREDIT.test(tokens[hit.to]?.text ?? ""))
      found.push({ from: at, to: hit.to, type: "organization" });
    at = hit.to - 1;
  }
  return found;
}

function markTaken(length: number, names: readonly Name[]): Uint8Array {
  const isTaken = new Uint8Array(length + 1);
  for (const { from, to } of names) isTaken.fill(1, from, to);
  return isTaken;
}

/** Behind "Neil Jordan", Jordan alone is he, and no country. */
function seeSurnames({ tokens }: TokenisedText, names: readonly Name[]): void {
  const surnames = new Set<string>();
  for (const name of names) {
    const word = tokens[name.to - 1]?.text ?? "";
    if (name.to - name.from > 1) {
      if (name.type === "person") surnames.add(word);
    } else if (name.type !== "misc" && surnames.has(word)) name.type = "person";
  }
}

/** What the rules know better than the model: conventions of its corpora, and what they never show. Linear in tokens. */
export function mendNames(doc: TokenisedText, names: readonly Name[]): Name[] {
  const lone = names.filter(({ from, to }) => to - from === 1);
  const typeOf = new Map(lone.map(({ from, type }) => [doc.tokens[from]?.text ?? "", type]));
  const mending = { tokens: doc.tokens, gazetteer: getGazetteer(), typeOf };
  const mended = names.map((name) => MENDS.reduce((now, mend) => mend(now, mending), name));
  const added = [...findTitled(doc, mended), ...findCredited(doc, mended, mending.gazetteer)];
  const all = [...mended, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Name[] = [];
  for (const name of all) if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push({ ...name });
  spreadPlaceLists(doc.tokens, kept);
  seeSurnames(doc, kept);
  return kept;
}
