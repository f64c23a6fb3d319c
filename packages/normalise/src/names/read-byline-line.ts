import { AGENCIES } from "../data/agencies.js";
import { BYLINE_LEADS } from "../data/byline-leads.js";
import { MONTH_BY_NAME } from "../data/months.js";
import { splitByline } from "./split-byline.js";

const MAX_LENGTH = 160;
const MAX_NAMES_LENGTH = 80;
const LEAD = new RegExp(`^(?:${BYLINE_LEADS.join("|")})(?:\\s*[:：/／|｜＝=]\\s*|\\s+)`, "iu");
const PARTICLE = /^(?:de|del|della|da|dos|das|di|du|van|von|der|den|ter|bin|ibn|al|el|la|le|y|e|zu|af|av)$/i;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*)$/u;
const HAN_NAMES =
  /^(?:本报|本社|本刊)?(?:记者|記者|作者|撰文|文)[\s:：/／|｜＝=]*(\p{Script=Han}{2,4}(?:[\s、，]+\p{Script=Han}{2,4}){0,4})$/u;
const KOREAN_NAMES =
  /^(?:[([][^)\]]{2,30}[)\]]\s*)?(\p{Script=Hangul}{2,4}(?:[\s·,]+\p{Script=Hangul}{2,4}){0,3})\s*(?:기자|특파원|논설위원)(?:\s*[=|]|\s+\S+@\S+|$)/u;
const BRACKETED_NAMES = /【(\p{Script=Han}{2,4}[\s　]?\p{Script=Han}{0,3}(?:、\p{Script=Han}{2,6}){0,3})】$/u;

/**
 * Who a line of text says it is by, for lines that say nothing else: "By Jane Doe and John Roe", "Par Anne Exemple",
 * "記者 山田太郎", "김철수 기자". None for sentences.
 */
export function readBylineLine(line: string, outlets: readonly string[]): string[] {
  if (line.length > MAX_LENGTH) return [];
  const eastern = HAN_NAMES.exec(line)?.[1] ?? KOREAN_NAMES.exec(line)?.[1];
  if (eastern !== undefined) return eastern.split(/[\s、，·,]+/u);
  const lead = LEAD.exec(line)?.[0];
  if (lead === undefined) return [];
  return splitByline(withoutDate(line.slice(lead.length)), outlets).filter(isFullName);
}

const BEFORE_DATE =
  /[\s|,·•–—-]*(?:(?:published|posted|updated|on|at|am|den|le|el|em|il)\s*:?\s*)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s*)?$/iu;

/** "Jane Doe 24 March 2019" and "Jane Doe | Published on March 24, 2019" without what begins with the date. */
function withoutDate(line: string): string {
  const digit = line.search(/\d/);
  if (digit < 0) return line;
  const words = line.slice(0, digit).trimEnd().split(/\s+/);
  if (MONTH_BY_NAME.has((words.at(-1) ?? "").toLowerCase().replace(/\.$/, ""))) words.pop();
  return words.join(" ").replace(BEFORE_DATE, "");
}

/** Names and nothing else, as some houses set them in bold over the text: "Jane Doe/John Roe". */
export function readNamesLine(line: string, outlets: readonly string[]): string[] {
  if (line.length > MAX_NAMES_LENGTH || /[.!?:;"“”]$/.test(line)) return [];
  const names = splitByline(line, outlets);
  const letters = names.join("").replace(/[^\p{L}]/gu, "").length;
  const isAll = letters >= line.replace(/[^\p{L}]/gu, "").length - 5;
  return isAll && names.every((name) => isFullName(name) && !AGENCIES.includes(name)) ? names : [];
}

/** Names in lenticular brackets behind the last sentence, as Japanese papers sign. */
export function readBracketedNames(line: string): string[] {
  return BRACKETED_NAMES.exec(line)?.[1]?.split("、") ?? [];
}

function isFullName(name: string): boolean {
  if (AGENCIES.includes(name)) return true;
  const words = name.split(/[\s,]+/).filter((word) => word !== "");
  const isEastern = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s・]{2,12}$/u.test(name);
  return (
    isEastern ||
    (words.length >= 2 && words.length <= 5 && words.every((word) => PARTICLE.test(word) || WORD.test(word)))
  );
}
