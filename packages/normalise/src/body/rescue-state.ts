import type { TextBlock } from "../assemble-article.js";
import type { PageFacts } from "../html/page-facts.js";
import { isObject } from "../json-ld/parse-json-ld.js";
import { repairText } from "../repairs/repair-text.js";
import { readStates } from "../state/read-states.js";
import { weightOf } from "./body-block.js";
import { foldText } from "./fold-text.js";
import { splitMarkup } from "./split-markup.js";

/** Below this the state is looked through; above it the markup holds the text. */
const MAX_HAVE = 400;
/** Below this the markup may hold the beginning alone, and the state the rest. */
const MAX_BEGINNING = 2_500;
const MIN_WEIGHT = 400;
const MIN_PARAGRAPHS = 3;
const MIN_PARAGRAPH = 40;
const MAX_PARAGRAPH = 3_000;
const MAX_DEPTH = 60;
/** Where rich text keeps what is read, in the content systems' own words. */
const TEXT_KEYS = ["text", "content", "value", "html", "children", "body", "data", "paragraph"] as const;

/**
 * The text of a page that a script renders, out of the state that the page carries for it. Null where the markup has a text, or no list in the state reads like one.
 */
export function rescueFromState(facts: PageFacts, found: readonly TextBlock[]): TextBlock[] | null {
  const have = found.reduce((sum, { text }) => sum + weightOf(text), 0);
  if (have >= MAX_BEGINNING) return null;
  const needle = have < MAX_HAVE ? null : plainWords(found);
  if (needle === undefined) return null;
  const best = new LongestText();
  for (const state of readStates(facts, needle)) best.read(state, 0);
  const paragraphs = best.paragraphs.map((text) => repairText(text)).filter((text) => text !== "");
  const weight = paragraphs.reduce((sum, text) => sum + weightOf(text), 0);
  if (weight < MIN_WEIGHT || have > weight / 2) return null;
  if (have >= MAX_HAVE && !goesOn(paragraphs, found)) return null;
  return paragraphs.map((text) => ({ kind: "paragraph", text }));
}

/** Words of the beginning that no form of escaping changes, to know the scripts by that hold it. */
function plainWords(found: readonly TextBlock[]): string | undefined {
  return found.find(({ kind }) => kind === "paragraph")?.text.match(/[A-Za-z0-9 ]{20,60}/)?.[0];
}

/** Whether a text begins with all but the last of these blocks, which a cut may have gone through. */
function goesOn(paragraphs: readonly string[], found: readonly TextBlock[]): boolean {
  const text = foldText(paragraphs.join(" "));
  const whole = found.filter(({ kind }) => kind === "paragraph").map((block) => foldText(block.text));
  return whole.length > 0 && whole.slice(0, Math.max(1, whole.length - 1)).every((block) => text.includes(block));
}

/** Goes through a state from the leaves up, and keeps the list whose entries make the longest run of prose. */
class LongestText {
  paragraphs: readonly string[] = [];
  private weight = 0;

  /** Gives the text within `value`, as its parent would show it. */
  read(value: unknown, depth: number): string {
    if (depth > MAX_DEPTH) return "";
    if (typeof value === "string") return this.readString(value);
    if (Array.isArray(value)) return this.readList(value, depth);
    if (!isObject(value)) return "";
    let text = "";
    for (const [key, inner] of Object.entries(value)) {
      const part = this.read(inner, depth + 1);
      if ((TEXT_KEYS as readonly string[]).includes(key)) text += part;
    }
    return text;
  }

  private readString(value: string): string {
    if (!/<p[\s>]/i.test(value)) return value.includes("<") ? splitMarkup(value).join(" ") : value;
    const paragraphs = splitMarkup(value);
    this.offer(paragraphs);
    return paragraphs.join(" ");
  }

  private readList(values: readonly unknown[], depth: number): string {
    // A React element in a stream: ["$", "p", key, { children }].
    if (values[0] === "$" && isObject(values[3])) return this.read(values[3], depth + 1);
    const texts = values.map((value) => (typeof value === "number" ? "" : this.read(value, depth + 1)));
    this.offer(texts);
    return texts.join("");
  }

  private offer(texts: readonly string[]): void {
    const prose = texts.filter(
      (text) =>
        text.length >= MIN_PARAGRAPH && text.length <= MAX_PARAGRAPH && /\s/.test(text) && /[.!?。」”"]\s*$/.test(text),
    );
    const weight = prose.reduce((sum, text) => sum + weightOf(text), 0);
    if (prose.length < MIN_PARAGRAPHS || weight <= this.weight) return;
    this.weight = weight;
    this.paragraphs = prose;
  }
}
