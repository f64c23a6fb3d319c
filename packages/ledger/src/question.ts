import { type Figure, foldToSlug } from "@newsledger/contracts";

/** What figures are answers to: the same thing, measured the same way, in the same place. */
export interface Question {
  /** Equal for all figures of one question, in any article. */
  key: string;
  label: string;
  kind: string;
  unit: string | null;
  head: string | null;
}

type AskingFigure = Pick<Figure, "kind" | "unit" | "head" | "concept" | "places">;

/**
 * The question that a figure answers: its kind, its unit, what is counted or measured, and the first place. Null when
 * the text does not say of what: such a figure cannot be compared with any other.
 */
export function questionOf(figure: AskingFigure): Question | null {
  const topic = figure.concept ?? figure.head;
  if (topic === null || foldToSlug(topic) === "") return null;
  const place = figure.places[0] ?? null;
  const key = [figure.kind, figure.unit ?? "", foldToSlug(topic), place === null ? "" : foldToSlug(place)].join("/");
  return { key, label: labelOf(topic, figure.unit, place), kind: figure.kind, unit: figure.unit, head: figure.head };
}

function labelOf(topic: string, unit: string | null, place: string | null): string {
  const what = topic.charAt(0).toUpperCase() + topic.slice(1);
  return [unit === null ? what : `${what} (${unit})`, place].filter((part) => part !== null).join(", ");
}
