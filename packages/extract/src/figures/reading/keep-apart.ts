import type { Draft } from "./draft.js";

/** What an overlap leaves of the later draft: its modifier gives way; if its number is taken too, nothing is left. */
function behind(draft: Draft, to: number): Draft | null {
  return draft.numberFrom >= to ? { ...draft, from: to } : null;
}

/**
 * Figures in order, without overlap. A noun phrase that runs into the next number ("9 men 5 boats") is cut where that
 * figure begins.
 */
export function keepApart(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    if (!last || draft.from >= last.to) {
      kept.push(draft);
      continue;
    }
    const floor = Math.max(last.unitTo, last.numberFrom + 1);
    if (draft.from >= floor) {
      kept[kept.length - 1] = {
        ...last,
        to: draft.from,
        noun: last.noun && last.noun.to <= draft.from ? last.noun : null,
      };
      kept.push(draft);
      continue;
    }
    const rest = behind(draft, last.to);
    if (rest) kept.push(rest);
  }
  return kept;
}
