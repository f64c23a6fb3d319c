import type { Figure } from "@newsledger/contracts";

/** "António Guterres (UN)"; the organisation alone when nobody is named; null in the article's own voice. */
export function speakerWords(figure: Pick<Figure, "speaker" | "speakerOrg">): string | null {
  const { speaker, speakerOrg } = figure;
  if (!speaker) return speakerOrg;
  return speakerOrg && speakerOrg !== speaker ? `${speaker} (${speakerOrg})` : speaker;
}

type About = Pick<Figure, "subject" | "head" | "concept" | "places" | "quantifier" | "low" | "high" | "text">;

/** What is counted or measured, and where: "militants in Iraq and Syria". */
export function aboutWords(figure: About): string {
  const subject = figure.subject ?? figure.concept ?? figure.head ?? "";
  const isVague = figure.low === null && figure.high === null && figure.quantifier === null;
  const named = isVague ? "" : subject;
  const concept =
    figure.concept && figure.subject && !holds(figure.subject, figure.concept) ? ` (${figure.concept})` : "";
  const where = figure.places.filter((place) => !holds(named, place));
  return `${named}${concept}${where.length > 0 ? ` in ${joinWords(where)}` : ""}`.trim();
}

/** "Iraq", "Iraq and Syria", "Iraq, Syria and Yemen". */
export function joinWords(words: string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

export const KIND_WORDS: Record<Figure["kind"], string> = {
  count: "count",
  money: "money",
  percent: "percentage",
  duration: "duration",
  length: "length",
  area: "area",
  mass: "mass",
  volume: "volume",
  temperature: "temperature",
  speed: "speed",
  energy: "energy",
  power: "power",
  rate: "rate",
  ratio: "ratio",
  age: "age",
  index: "index",
  other: "other",
};

export const BOUND_WORDS: Record<Figure["bound"], string> = {
  exact: "exact",
  about: "about",
  more_than: "more than",
  at_least: "at least",
  less_than: "less than",
  at_most: "up to",
  range: "range",
};
