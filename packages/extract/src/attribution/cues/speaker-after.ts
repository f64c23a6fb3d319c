import type { Name } from "../../entities/recogniser.js";
import { textOf } from "../../tokens/text-of.js";
import type { Token } from "../../tokens/token.js";
import { nounOver, nounWith, overName } from "../naming/noun-over-name.js";
import {
  DETERMINER,
  isComma,
  isPerson,
  isPronoun,
  LEFT_EDGE,
  type NameIndex,
  named,
  orgIn,
  SPEAKERS,
  type Speaker,
} from "../speaker.js";
import { publisherOf } from "./speaker-in-tree.js";

/** The speaker that begins at token `at`: "according to **the ministry's figures**", "said **Jo Bloggs**". */
export function speakerAfter(text: string, tokens: Token[], at: number, to: number, index: NameIndex): Speaker | null {
  let from = at;
  while (from < to && DETERMINER.test(tokens[from]?.lower ?? "")) from += 1;
  let lastNoun = -1;
  for (let i = from; i < Math.min(to, from + 14); i += 1) {
    const token = tokens[i] as Token;
    const name = index.byStart.get(i);
    if (name !== undefined) {
      const found = index.names[name] as Name;
      const isOwner = /^['’]s$/.test(tokens[found.to]?.text ?? "");
      const over = isOwner ? null : nounOver(text, tokens, name, from, index);
      if (over) return personBehind(text, tokens, over.range.to, from, index) ?? over;
      const goesOn = found.type !== "person" && isSpeakerNear(tokens, found.to, to);
      if (!isOwner && !goesOn) return afterRole(text, tokens, name, from, index);
      i = found.to - 1;
      continue;
    }
    const isJoint = /^(?:-|\/|'s|’s|&)$/.test(token.text) || isTitleMark(tokens, i);
    if ((token.kind === "number" && !isPartOfWord(tokens, i)) || (token.kind === "punct" && !isJoint)) break;
    if (SPEAKERS.has(token.lower)) lastNoun = i;
    if (i > from && lastNoun >= 0 && !/^(?:of|for|the|and)$/.test(token.lower) && LEFT_EDGE.test(token.lower)) break;
  }
  if (isPronoun(tokens[from]?.lower ?? ""))
    return {
      range: { from, to: from + 1 },
      mention: null,
      words: (tokens[from] as Token).lower,
      role: null,
      org: null,
    };
  if (lastNoun < 0) return null;
  const person = personBehind(text, tokens, lastNoun + 1, from, index);
  if (person) return person;
  const end = overName(tokens, lastNoun + 1, to, index);
  if (end > lastNoun + 1) return nounWith(text, tokens, { from, to: end }, lastNoun, index);
  const range = { from, to: lastNoun + 1 };
  const org = orgIn(range, index) ?? publisherOf(tokens, range.to, to, index);
  return { range, mention: null, words: textOf({ text, tokens }, range), role: null, org };
}

/** "said the group's director, **Jo Bloggs**.": the name behind a description, set off on both sides. */
function personBehind(text: string, tokens: Token[], at: number, from: number, index: NameIndex): Speaker | null {
  if (!isComma(tokens[at])) return null;
  let first = at + 1;
  while (first < at + 4 && /^(?:dr|prof|professor|mr|mrs|ms|sir|\.)$/.test(tokens[first]?.lower ?? "")) first += 1;
  const i = index.byStart.get(first);
  if (!isPerson(i, index)) return null;
  const behind = tokens[(index.names[i] as Name).to];
  const isSetOff = behind === undefined || /^(?:[.,;:(—–”"-]|of|from|at)$/.test(behind.text);
  return isSetOff ? afterRole(text, tokens, i, from, index) : null;
}

/** "said **9/11** widow Jo Bloggs", "says **34**-year-old Jo Bloggs": a number that describes who speaks. */
function isPartOfWord(tokens: Token[], at: number): boolean {
  const isTied = (i: number): boolean => /^[-/]$/.test(tokens[i]?.text ?? "") && tokens[i]?.spaced === false;
  return isTied(at + 1) || isTied(at - 1);
}

/** The point of "Mr.", "Rep." and "Lt. Gen." */
function isTitleMark(tokens: Token[], at: number): boolean {
  const [title, point, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    point?.text === "." &&
    !point.spaced &&
    /^\p{Lu}\p{L}{1,4}$/u.test(title?.text ?? "") &&
    /^\p{Lu}/u.test(next?.text ?? "")
  );
}

/** Whether the noun that speaks follows a name at once: "UN officials", "Iraqi police". */
function isSpeakerNear(tokens: Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 4); i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || LEFT_EDGE.test(token.lower)) return false;
    if (SPEAKERS.has(token.lower)) return true;
  }
  return false;
}

function afterRole(text: string, tokens: Token[], nameAt: number, from: number, index: NameIndex): Speaker {
  const name = index.names[nameAt] as Name;
  const role = name.type === "person" && name.from > from ? { from, to: name.from } : null;
  const trimmed = role && isComma(tokens[role.to - 1]) ? { from: role.from, to: role.to - 1 } : role;
  const speaker = named(text, tokens, nameAt, name.from, null, index);
  const words = trimmed && trimmed.to > trimmed.from ? textOf({ text, tokens }, trimmed) : null;
  return { ...speaker, role: words, org: orgIn(trimmed, index) };
}
