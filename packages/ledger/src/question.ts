import { type Figure, foldToSlug, isDenied } from "@newsledger/contracts";
import { ANYONE, LOSSES, MEASURE_HEADS, TOO_GENERAL } from "./data/measures.js";
import { readFighters } from "./force.js";
import { writeName } from "./main-place.js";
import { isMeasureWord, isWordOf, MOST_PLAIN, measureOf, measureOfPart } from "./measure.js";
import { isDistance, isPart } from "./no-answer.js";
import { isOwned, measuredOf, namedOwnerOf } from "./owner.js";
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

type AskingFigure = Pick<Figure, "kind" | "unit" | "head" | "subject" | "concept" | "places" | "speaker">;

/** What stands around a figure, where it matters for what is asked. */
export interface FigureSetting {
  sentence: string;
  /** Offsets of the figure in the sentence. */
  start: number;
  end: number;
  /** Where the article's story happens, for a figure that names no place itself; null when that is not clear. */
  place: string | null;
  /** The name that the story is told of, for what is counted nowhere in particular; null when there is none. */
  story: string | null;
  /** Whose fighters they are, where people under arms are counted; null when the article names no such body. */
  force: string | null;
  /** The persons and organisations that the article tells of: their fullest names by all that it calls them, folded. */
  actorNames: ReadonlyMap<string, string>;
}

/**
 * The question that a figure answers: its kind and unit, what is counted or measured, what happened to it, and where.
 * Null when the text does not say of what, only whose it is, or not where of what is in many places, when it denies the
 * number, and for a distance or a nameless part of a whole: such a figure cannot be compared with any other.
 */
export function questionOf(figure: AskingFigure, setting: FigureSetting): Question | null {
  const { sentence, start, end } = setting;
  if (isDenied(sentence, start) || (figure.kind !== "percent" && isDistance(sentence, end))) return null;
  const topic = topicOf(figure, setting);
  if (topic === null) return null;
  const strength = topic.measure === null ? readFighters(figure) : null;
  if (figure.kind === "count" && strength !== null) return questionOfForce(figure, strength, setting);
  // What is somebody's by name is theirs wherever the story happens.
  const told = topic.owner === null ? setting.place : null;
  const named = figure.places[0] ?? told ?? (topic.isAnywhere ? setting.story : null);
  // Those who were killed, schools and trucks anywhere are no answer to one question.
  if (named === null && topic.isAnywhere) return null;
  const place = named === null ? null : writeName(named);
  const noun = (topic.owner === null ? "" : `${topic.owner}: `) + withoutPlace(topic.noun, place);
  const key = keyOf(figure.kind, figure.unit, noun, topic.measure, place);
  const label = labelOf({ ...topic, noun: figure.kind === "count" ? pluralOf(noun) : noun }, figure.unit, place);
  return { key, label, kind: figure.kind, unit: figure.unit, head: figure.head };
}

/**
 * How strong a force is, by whatever word its people are called. Of a force that is counted in several countries, or
 * in none in particular, all of it is meant; one place by itself is told apart. Fighters of nobody, nowhere, are no
 * answer to one question.
 */
function questionOfForce({ places, head }: AskingFigure, noun: string, { force, place }: FigureSetting) {
  const own = places.length === 1 ? (places[0] ?? null) : null;
  const where = own ?? (force === null ? (places[0] ?? place) : null);
  if (force === null && where === null) return null;
  const written = where === null ? null : writeName(where);
  const whose = pluralOf(noun) + (force === null ? "" : ` of ${force}`);
  const label = labelOf({ noun: whose, measure: null }, null, written);
  return { key: keyOf("count", null, noun, force, written), label, kind: "count", unit: null, head };
}

interface Topic {
  noun: string;
  /** Whose it is, by name. */
  owner: string | null;
  measure: string | null;
  /** Whether there are others of the kind elsewhere, that the noun does not tell from these. */
  isAnywhere: boolean;
}

function topicOf(figure: AskingFigure, setting: FigureSetting): Topic | null {
  const { kind, head } = figure;
  // Of a count, a concept names only whose it is: what is counted is its head.
  const measured = measuredOf(figure);
  if ((kind !== "count" || head === null) && isOwned(figure, setting.actorNames)) return null;
  if (kind === "count") return topicOfCount(head, measured, setting);
  if (measured === null || isTooGeneral(measured)) return null;
  return {
    noun: measured,
    owner: namedOwnerOf(figure, setting.actorNames),
    measure: null,
    isAnywhere: LOSSES.includes(measured.toLowerCase()),
  };
}

function topicOfCount(head: string | null, measured: string | null, setting: FigureSetting): Topic | null {
  const { sentence, start, end } = setting;
  const isOfWhole = isPart(sentence, start, end);
  const measure = isOfWhole ? measureOfPart(sentence, start, end) : measureOf(sentence, start, end);
  if (isOfWhole && measure === null) return null;
  const own = head === null ? undefined : MEASURE_HEADS[head.toLowerCase()];
  const anyone = { noun: "people", owner: null, isAnywhere: true };
  if (own !== undefined) return { ...anyone, measure: isOfWhole ? measure : own };
  const noun = head ?? measured;
  if (noun === null || ANYONE.includes(noun.toLowerCase())) return measure === null ? null : { ...anyone, measure };
  return isTooGeneral(noun) ? null : { noun, owner: null, measure, isAnywhere: true };
}

/**
 * What is said right beside a count of people, or of whoever is no measure by its noun, to have happened to them:
 * "killed", "missing". Null where it is said further off, or not at all.
 */
export function fateOf(noun: string, sentence: string, start: number, end: number): string | null {
  if (noun.split(" ").some(isMeasureWord)) return null;
  return isPart(sentence, start, end)
    ? measureOfPart(sentence, start, end)
    : measureOf(sentence, start, end, MOST_PLAIN);
}

function isTooGeneral(noun: string): boolean {
  return foldToSlug(noun) === "" || TOO_GENERAL.includes(noun.toLowerCase());
}

/** The place stands in the question once: "Consumer prices in Aldmere" of Aldmere are its consumer prices. */
function withoutPlace(noun: string, place: string | null): string {
  if (place === null || !noun.toLowerCase().endsWith(` ${place.toLowerCase()}`)) return noun;
  const thing = noun.slice(0, -place.length);
  const preposition = /\s(?:in|at|across)\s+(?:the\s+)?$/i.exec(thing);
  return preposition === null ? noun : thing.slice(0, preposition.index);
}

function keyOf(...parts: (string | null)[]): string {
  return parts.map((part) => foldToSlug(part ?? "")).join("/");
}

function labelOf(
  { noun, measure }: Pick<Topic, "noun" | "measure">,
  unit: string | null,
  place: string | null,
): string {
  const told = measure === null || isWordOf(measure, noun) ? null : measure;
  const what = [noun.charAt(0).toUpperCase() + noun.slice(1), told].filter((part) => part !== null).join(" ");
  return [unit === null ? what : `${what} (${unit})`, place].filter((part) => part !== null).join(", ");
}
