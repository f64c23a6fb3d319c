import { type Figure, foldToSlug } from "@newsledger/contracts";
import { ANYONE, MEASURE_HEADS, TOO_GENERAL } from "./data/measures.js";
import { measureOf } from "./measure.js";
import { pluralOf } from "./plural.js";

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

/** What stands around a figure, where it matters for what is asked. */
export interface FigureSetting {
  sentence: string;
  /** Offsets of the figure in the sentence. */
  start: number;
  end: number;
  /** Where the article's story happens, for a figure that names no place itself; null when that is not clear. */
  place: string | null;
}

/**
 * The question that a figure answers: its kind and unit, what is counted or measured, what happened to it, and where.
 * Null when the text does not say of what: such a figure cannot be compared with any other.
 */
export function questionOf(figure: AskingFigure, setting: FigureSetting): Question | null {
  const topic = topicOf(figure, setting);
  if (topic === null) return null;
  const place = figure.places[0] ?? setting.place;
  const key = [figure.kind, figure.unit, topic.noun, topic.measure, place]
    .map((part) => foldToSlug(part ?? ""))
    .join("/");
  const label = labelOf(figure.kind === "count" ? { ...topic, noun: pluralOf(topic.noun) } : topic, figure.unit, place);
  return { key, label, kind: figure.kind, unit: figure.unit, head: figure.head };
}

interface Topic {
  noun: string;
  measure: string | null;
}

function topicOf({ kind, concept, head }: AskingFigure, { sentence, start, end }: FigureSetting): Topic | null {
  // A concept names whose figure it is before a colon ("Acme: stake"), and of a count only that: what is counted is its head.
  const measured = concept?.split(": ").at(-1) ?? head;
  const noun = kind === "count" ? (head ?? measured) : measured;
  if (kind !== "count") return noun === null || isTooGeneral(noun) ? null : { noun, measure: null };
  const own = head === null ? undefined : MEASURE_HEADS[head.toLowerCase()];
  if (own !== undefined) return { noun: "people", measure: own };
  const measure = measureOf(sentence, start, end);
  const isAnyone = noun === null || ANYONE.includes(noun.toLowerCase());
  if (isAnyone) return measure === null ? null : { noun: "people", measure };
  return isTooGeneral(noun) ? null : { noun, measure };
}

function isTooGeneral(noun: string): boolean {
  return foldToSlug(noun) === "" || TOO_GENERAL.includes(noun.toLowerCase());
}

function labelOf({ noun, measure }: Topic, unit: string | null, place: string | null): string {
  const what = [noun.charAt(0).toUpperCase() + noun.slice(1), measure].filter((part) => part !== null).join(" ");
  return [unit === null ? what : `${what} (${unit})`, place].filter((part) => part !== null).join(", ");
}
