import type { Name } from "../../entities/recogniser.js";
import type { Token } from "../../tokens/token.js";
import { nominalBefore } from "../naming/nominal-before.js";
import { nounOver } from "../naming/noun-over-name.js";
import { isComma, isPerson, type NameIndex, named, SPEAKERS, type Speaker } from "../speaker.js";
import { skipApposition, skipBack, skipInset } from "./skip-to-subject.js";

/** "Police in Lagos said": the place tells where the speakers are. */
function isWhereabouts(tokens: Token[], name: Name): boolean {
  const lead = tokens[name.from - 1]?.lower === "the" ? name.from - 2 : name.from - 1;
  const isLed = /^(?:in|at|from|near|of)$/.test(tokens[lead]?.lower ?? "");
  return name.type === "place" && isLed && SPEAKERS.has(tokens[lead - 1]?.lower ?? "");
}

const BELONGS = /^(?:of|from|at|for|with)$/;

/** "Jo Bloggs of the Haldane Institute said": the person speaks, not the body. */
function personOf(tokens: Token[], at: number | undefined, index: NameIndex): number | undefined {
  if (at === undefined || isPerson(at, index)) return undefined;
  const { from } = index.names[at] as Name;
  const lead = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (!BELONGS.test(tokens[lead]?.lower ?? "")) return undefined;
  const i = index.byEnd.get(isComma(tokens[lead - 1]) ? lead - 1 : lead);
  return isPerson(i, index) ? i : undefined;
}

/** "The Office of Fair Play in Brussels said": the body before the place speaks. */
function bodyOf(tokens: Token[], at: number | undefined, index: NameIndex): number | undefined {
  const name = at === undefined ? undefined : index.names[at];
  if (name?.type !== "place" || !/^(?:in|at)$/.test(tokens[name.from - 1]?.lower ?? "")) return undefined;
  const i = index.byEnd.get(name.from - 1);
  return i !== undefined && index.mentions[i]?.type === "organization" ? i : undefined;
}

const DESCRIBES = /^(?:which|who|whose|where|an?|the|its|one|part|based|owned|led|run|known|formerly|\w+ed|\w{2,}ing)$/;

/** "Jo Bloggs, director of Civil Protection, said", "Acme, based in Norway, said": whoever stands before the description. */
function behindDescription(tokens: Token[], main: number, end: number, index: NameIndex): number | undefined {
  const i = main < end - 1 ? index.byEnd.get(main) : undefined;
  const isBody = i !== undefined && index.mentions[i]?.type !== "misc" && DESCRIBES.test(tokens[main + 1]?.lower ?? "");
  return isPerson(i, index) || (isBody && !index.byStart.has(main + 1)) ? i : undefined;
}

/** "The survey, conducted for Acme, found": a name at the end of what describes a noun that speaks is not who speaks. */
function isDescribed(tokens: Token[], main: number, end: number, index: NameIndex): boolean {
  if (main >= end - 1 || !isComma(tokens[end - 1]) || index.byEnd.has(main)) return false;
  return (
    SPEAKERS.has(tokens[main - 1]?.lower ?? "") &&
    /(?:ed|en|by|for|from|with|which|who)$/.test(tokens[main + 1]?.lower ?? "")
  );
}

/** "the mayor of Oakland, California, said": back over the state that only tells where the town is. */
function overState(tokens: Token[], end: number, index: NameIndex): number {
  const i = isComma(tokens[end - 1]) ? index.byEnd.get(end - 1) : undefined;
  const name = i === undefined ? undefined : index.names[i];
  if (name?.type !== "place" || !isComma(tokens[name.from - 1])) return end;
  const town = index.byEnd.get(name.from - 1);
  return town !== undefined && index.names[town]?.type === "place" ? name.from : end;
}

/** The subject that ends before token `at`: a name, a noun that speaks, or a pronoun (then `mention` is null). */
export function speakerBefore(
  text: string,
  tokens: Token[],
  at: number,
  from: number,
  index: NameIndex,
): Speaker | null {
  const end = overState(tokens, skipInset(tokens, skipBack(tokens, at, from, index), from), index);
  const main = skipApposition(tokens, end, from, index);
  const apposition = main < end - 1 ? { from: main + 1, to: end - 1 } : null;
  const direct = index.byEnd.get(end) ?? (isComma(tokens[end - 1]) ? index.byEnd.get(end - 1) : undefined);
  const body = bodyOf(tokens, direct, index);
  const owner = personOf(tokens, direct, index) ?? body ?? behindDescription(tokens, main, end, index);
  if (owner === undefined && direct !== undefined && isDescribed(tokens, main, end, index))
    return nominalBefore(text, tokens, main, from, at, index);
  const name = owner ?? direct ?? index.byEnd.get(main);
  const led = owner === undefined || owner === body ? (direct ?? name) : undefined;
  const over = led === undefined ? null : nounOver(text, tokens, led, from, index);
  if (over) return over;
  if (
    name !== undefined &&
    (index.names[name] as Name).from >= from &&
    !isWhereabouts(tokens, index.names[name] as Name)
  )
    return named(text, tokens, name, from, direct === undefined || owner !== undefined ? apposition : null, index);
  return nominalBefore(text, tokens, Math.min(main, end), from, at, index);
}
