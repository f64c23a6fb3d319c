import type { Draft } from "./reading/draft.js";
import type { Carried } from "./subject/carry-subject.js";

const VIA = { sentence: "said", quote: "quoted", before: "said before", clause: "told of" } as const;

interface Found {
  concept: string | null;
  /** What it counts or measures was weighed among the nouns around. */
  isWeighed: boolean;
  places: string[];
  /** By what its date was told. */
  dated: string | null;
}

/** Which readers made a figure, from its number to its speaker: "percent>noun>about>date>said". */
export function ruleChain(
  draft: Draft,
  carried: Carried | null,
  { concept, isWeighed, places, dated }: Found,
  via: keyof typeof VIA | null,
): string {
  const steps = [
    draft.rule,
    draft.lent ? "unit carried" : "",
    draft.noun ? "noun" : carried ? "noun carried" : "",
    concept ? "about" : "",
    isWeighed ? "noun weighed" : "",
    places.length > 0 ? "place" : "",
    dated ?? "",
    via ? VIA[via] : "",
  ];
  return steps.filter(Boolean).join(">");
}
