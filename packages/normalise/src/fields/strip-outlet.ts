import { foldText } from "../body/fold-text.js";

const SEPARATOR = /\s+[|•·–—-]\s+|\s*\|\s*|\s+[»«:]{1,2}\s+/g;
const MAX_SUFFIX_WORDS = 5;
const MIN_REST = 15;

/**
 * Takes the outlet's name off a window title: "Storm hits coast | The Daily Example" and "The Daily Example - Storm
 * hits coast". Behind a pipe any short tail counts; behind a dash only a name that the page itself gives.
 */
export function stripOutlet(title: string, outlets: readonly string[]): string {
  let rest = title;
  for (let rounds = 0; rounds < 3; rounds++) {
    const shorter = stripOnce(rest, outlets);
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function stripOnce(title: string, outlets: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts[cuts.length - 1];
  if (last === undefined) return title;
  const tail = title.slice(last.index + last[0].length);
  const before = title.slice(0, last.index).trim();
  if (isOutlet(tail, outlets)) return before;
  const first = cuts[0] ?? last;
  if (isOutlet(title.slice(0, first.index), outlets)) return title.slice(first.index + first[0].length).trim();
  const isPipe = last[0].includes("|");
  return isPipe && before.length >= MIN_REST && tail.split(/\s+/).length <= MAX_SUFFIX_WORDS ? before : title;
}

function isOutlet(part: string, outlets: readonly string[]): boolean {
  const folded = foldText(part);
  if (folded.length < 2) return false;
  if (/^(?:www\.)?[\w-]+\.(?:com|org|net|co\.\w\w|[a-z]{2})$/i.test(part.trim())) return true;
  return outlets.some((outlet) => {
    const name = foldText(outlet);
    return (
      folded === name ||
      (name.length > 3 && folded.length <= name.length + 6 && (folded.includes(name) || name.includes(folded)))
    );
  });
}
