import type { Carried } from "./carry-subject.js";
import type { Draft } from "./draft.js";

const VIA = { sentence: "said", quote: "quoted", before: "said before", clause: "told of" } as const;

interface Found {
  concept: string | null;
  places: string[];
  /** By what its date was told. */
  dated: string | null;
}

/** Which readers made a figure, from its number to its speaker: "percent>noun>about>date>said". */
export function ruleChain(
  draft: Draft,
  carried: Carried | null,
  { concept, places, dated }: Found,
  via: keyof typeof VIA | null,
): string {
  const steps = [
    draft.rule,
    draft.lent ? "unit carried" : "",
    draft.noun ? "noun" : carried ? "noun carried" : "",
    concept ? "about" : "",
    places.length > 0 ? "place" : "",
    dated ?? "",
    via ? VIA[via] : "",
  ];
  return steps.filter(Boolean).join(">");
}
