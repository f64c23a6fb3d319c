import { weightOf } from "../body/body-block.js";
import { foldText } from "../body/fold-text.js";

const SEPARATOR = /\s+[|•·∙*~/‒–—―-]\s+|\s*[|｜∣]\s*|\s+[»«:›]{1,2}\s+|(?<=\p{L}):\s+|[：_＿]/gu;
/** What these set apart is no part of a headline in any house; a dash or colon may be. */
const PIPE = /[|｜∣]/;
const MAX_SUFFIX_WORDS = 5;
const MIN_REST = 15;
/** Outlet, section, day, and one more. */
const MAX_ROUNDS = 4;

/** What the outlet is called: by the page, and by its address. */
export interface OutletNames {
  readonly names: readonly string[];
  /** The telling label of its host: "bbc" of "www.bbc.co.uk". */
  readonly host: string | null;
  /** The sections that the page stands in, folded. */
  readonly sections?: readonly string[];
}

/**
 * Takes the outlet's name off a window title: "Storm hits coast | The Daily Example" and "The Daily Example - Storm
 * hits coast", and what stands before that name: a section, a day. Behind a pipe any short tail counts; behind a dash only
 * what the page or its address calls outlet or section.
 */
export function stripOutlet(title: string, outlet: OutletNames): string {
  let rest = title;
  for (let rounds = 0; rounds < MAX_ROUNDS; rounds++) {
    const shorter = stripOnce(rest, outlet);
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

const IN_BRACKETS = /\s*[(（]([^()（）]{2,60})[)）]$/;

function stripOnce(title: string, outlet: OutletNames): string {
  const bracketed = IN_BRACKETS.exec(title);
  if (bracketed?.[1] !== undefined && isWholeName(bracketed[1], outlet)) return title.slice(0, bracketed.index);
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts[cuts.length - 1];
  const first = cuts[0];
  if (first === undefined || last === undefined) return title;
  const tail = title.slice(last.index + last[0].length);
  const before = title.slice(0, last.index).trim();
  if (weightOf(before) >= MIN_REST && (isOutlet(tail, outlet) || isSection(tail, outlet) || DAY.test(tail)))
    return before;
  const after = title.slice(first.index + first[0].length).trim();
  const head = title.slice(0, first.index);
  // "Guardian: editor resigns" is a headline, "The Guardian: Editor resigns" a name before one: behind a colon all of it.
  const isName = /^[:：]/.test(first[0]) ? isWholeName(head, outlet) : isOutlet(head, outlet);
  if (weightOf(after) >= MIN_REST && isName) return after;
  const isPipe = PIPE.test(last[0]);
  return isPipe && weightOf(before) >= MIN_REST && tail.split(/\s+/).length <= MAX_SUFFIX_WORDS ? before : title;
}

const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

function isSection(part: string, { sections = [] }: OutletNames): boolean {
  return sections.includes(foldText(part));
}

/** Whether it is a name of the outlet and nothing else. */
export function isWholeName(part: string, { names }: OutletNames): boolean {
  const folded = foldText(part);
  return folded.length > 2 && names.some((name) => foldText(name) === folded);
}

/** Whether a part of a title, or a headline of its own, is what the outlet is called. */
export function isOutlet(part: string, { names, host }: OutletNames): boolean {
  const folded = foldText(part);
  if (folded.length < 2) return false;
  if (/^(?:www\.)?[\w-]+(?:\.[a-z]{2,4}){1,2}$/i.test(part.trim())) return true;
  return names.some((name) => isNamedAfter(folded, foldText(name))) || (host !== null && isHost(part, folded, host));
}

const EXTRA_LETTERS = 6;

function isNamedAfter(folded: string, name: string): boolean {
  return (
    folded === name ||
    (name.length > 3 &&
      folded.length <= name.length + EXTRA_LETTERS &&
      (folded.includes(name) || name.includes(folded)))
  );
}

/** "The Namibian" of namibian.com.na, "BBC News" of bbc.co.uk, "South China Morning Post" of scmp.com. */
function isHost(part: string, folded: string, host: string): boolean {
  if (folded === host) return true;
  if (host.length >= 3 && folded.includes(host) && folded.length <= host.length + EXTRA_LETTERS) return true;
  if (folded.length >= 5 && host.includes(folded)) return true;
  const initials = (part.match(/\p{L}+/gu) ?? []).map((word) => word[0]?.toLowerCase()).join("");
  return host.length >= 3 && (initials === host || initials === `t${host}`);
}
