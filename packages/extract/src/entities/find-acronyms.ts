import type { Token, TokenisedText } from "../tokens/token.js";
import { isCapital } from "./capitals.js";
import type { Name } from "./recogniser.js";

const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,6}$/u;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);
/** The longest name that is looked for before its acronym, in tokens. */
const LONGEST = 12;
const STATE = /^(?:Republic|Kingdom|Emirates)$/;

/** "(SDF)" and "[SDF]": whether brackets that open here hold an acronym and nothing else. */
function isBracketed({ tokens }: TokenisedText, open: number): boolean {
  const closing = CLOSING.get(tokens[open]?.text ?? "");
  return closing !== undefined && tokens[open + 2]?.text === closing && ACRONYM.test(tokens[open + 1]?.text ?? "");
}

/** Where the words begin whose large letters spell the acronym that follows in brackets; -1 where none do. */
function startOfSpelled({ tokens }: TokenisedText, open: number): number {
  let rest = (tokens[open + 1] as Token).text.replace(/[^\p{Lu}]/gu, "");
  const { sentence } = tokens[open] as Token;
  for (let at = open - 1; at >= Math.max(0, open - LONGEST) && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at] as Token;
    if (isCapital(token)) {
      if (!rest.endsWith(token.text.charAt(0))) return -1;
      rest = rest.slice(0, -1);
      if (rest === "") return at;
    } else if (token.kind !== "word" && token.text !== "-") return -1;
  }
  return -1;
}

/** "National Rally (RN)": what has a body's short name is a body. */
function asBody(long: Name | undefined, short: Name | undefined): Name | null {
  const isBody = long?.type === "organization" || (long?.type === "misc" && short?.type === "organization");
  return long && isBody ? { ...long, type: "organization" } : null;
}

/** The long name before the brackets, if a name is there at all: what the model marked, or all the words that spell it. */
function longName(doc: TokenisedText, open: number, nameAt: ReadonlyMap<number, Name>): Name | null {
  const last = nameAt.get(open - 1);
  const start = startOfSpelled(doc, open);
  if (start < 0 || (last?.to === open && last.from <= start)) return asBody(last, nameAt.get(open + 1));
  const words = doc.tokens.slice(start, open);
  if (!words.some((_, i) => nameAt.has(start + i))) return null;
  return { from: start, to: open, type: words.some(({ text }) => STATE.test(text)) ? "place" : "organization" };
}

/** Bodies that an acronym in brackets shows, the acronyms beside them, and those acronyms wherever they stand. */
export function findAcronymBodies(doc: TokenisedText, names: readonly Name[]): Name[] {
  const nameAt = new Map<number, Name>();
  for (const name of names) for (let at = name.from; at < name.to; at += 1) nameAt.set(at, name);
  const found: Name[] = [];
  const typeOf = new Map<string, Name["type"]>();
  for (let open = 1; open + 2 < doc.tokens.length; open += 1) {
    const long = isBracketed(doc, open) ? longName(doc, open, nameAt) : null;
    if (long === null) continue;
    found.push(long);
    typeOf.set((doc.tokens[open + 1] as Token).text, long.type);
  }
  if (typeOf.size === 0) return found;
  for (const [at, { text, kind }] of doc.tokens.entries()) {
    const type = kind === "word" ? typeOf.get(text) : undefined;
    if (type) found.push({ from: at, to: at + 1, type });
  }
  return found;
}
