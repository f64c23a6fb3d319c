import { readSet } from "../../data/read-pairs.js";
import type { Name } from "../../entities/recogniser.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { isOwnerMark, type NameIndex } from "../speaker.js";
import { overName } from "./noun-over-name.js";

/** Words that news uses for one and the same document. */
const KINDS: ReadonlyMap<string, string> = new Map(
  [
    ["poll", "poll polls survey surveys questionnaire pollsters respondents"],
    ["study", "study studies research paper papers analysis"],
    ["report", "report reports review assessment inquiry investigation audit dossier findings"],
    ["figures", "figures data statistics numbers census"],
    ["filing", "filing filings prospectus statement"],
    ["letter", "letter memo email note"],
    ["authors", "researchers scientists authors academics economists"],
    ["suit", "lawsuit complaint suit indictment affidavit petition"],
  ].flatMap(([kind, words]) => [...readSet(words as string)].map((word) => [word, kind as string] as const)),
);

/** Where a document is told of, and the name of the body that made it. */
interface Made extends TokenRange {
  kind: string;
  at: number;
  maker: string;
}

const AHEAD = 4;
const BACK = 12;
const REACH = 24;
const MAKING = /^(?:by|from)$/;
/** "researchers **at** Acme University": where those work who write. */
const WORKING = /^(?:at|of|from|with)$/;

type Maker = Omit<Made, "kind" | "at">;

function bodyAt({ names, mentions }: NameIndex, i: number | undefined): Maker | null {
  const mention = i === undefined ? undefined : mentions[i];
  const name = i === undefined ? undefined : names[i];
  const isBody = mention && name && mention.type !== "person" && mention.type !== "place";
  return isBody ? { from: name.from, to: name.to, maker: mention.canonical } : null;
}

/** "the poll of 900 adults, carried out **by Acme Research**": the body behind the noun, over a count of those asked. */
function makerBehind(tokens: Token[], at: number, index: NameIndex): Maker | null {
  const { sentence, lower } = tokens[at] as Token;
  const isMaking = KINDS.get(lower) === "authors" ? WORKING : MAKING;
  for (let next = at + 1; next < at + REACH && tokens[next]?.sentence === sentence; next += 1) {
    if (/^(?:said|says|found|finds|showed|shows|suggests|which|who|that|[;:“"])$/.test(tokens[next]?.lower ?? ""))
      return null;
    if (!isMaking.test(tokens[next]?.lower ?? "")) continue;
    const end = overName(tokens, next, tokens.length, index);
    return end > next ? bodyAt(index, index.byEnd.get(end)) : null;
  }
  return null;
}

/** "a **Gallup** poll", "**Acme's** report": the body before the noun, up to three words away. */
function makerBefore(tokens: Token[], at: number, index: NameIndex): Maker | null {
  for (let end = at; end > at - 4; end -= 1) {
    const owned = isOwnerMark(tokens[end - 1]) ? end - 1 : end;
    const body = bodyAt(index, index.byEnd.get(owned));
    if (body) return body;
    if (tokens[end - 1]?.kind !== "word" || /^(?:the|an?|in|of|that|and)$/.test(tokens[end - 1]?.lower ?? ""))
      return null;
  }
  return null;
}

const ISSUED =
  /^(?:published|released|issued|printed|compiled|prepared|produced|commissioned|filed|wrote|sent|presented|launched|unveiled)$/;

/** "Amnesty **published a report**": the body that the deed before the noun is of. */
function makerByDeed(tokens: Token[], at: number, index: NameIndex): Maker | null {
  for (let verb = at - 1; verb > at - 5; verb -= 1) {
    if (!ISSUED.test(tokens[verb]?.lower ?? "")) continue;
    const end = /^(?:has|have|had|also)$/.test(tokens[verb - 1]?.lower ?? "") ? verb - 1 : verb;
    return bodyAt(index, index.byEnd.get(end));
  }
  return null;
}

const ASKING = /^(?:polled|surveyed|questioned|interviewed|asked|canvassed)$/;

/** "Ipsos **asked** 1,000 adults": who asks many takes a poll. */
function makerByAsking(tokens: Token[], at: number, index: NameIndex): Maker | null {
  const isMany = [1, 2, 3].some((step) => tokens[at + step]?.kind === "number");
  return isMany ? bodyAt(index, index.byEnd.get(at)) : null;
}

/** Which documents an article tells the makers of; read when somebody first asks. */
export class DocumentMakers {
  private readonly doc: TokenisedText;
  private readonly index: NameIndex;
  private made: Made[] | undefined;

  constructor(doc: TokenisedText, index: NameIndex) {
    this.doc = doc;
    this.index = index;
  }

  private read(): Made[] {
    const { tokens } = this.doc;
    const made: Made[] = [];
    tokens.forEach(({ lower }, at) => {
      const asked = ASKING.test(lower) ? makerByAsking(tokens, at, this.index) : null;
      if (asked) made.push({ kind: "poll", at, ...asked });
      const kind = KINDS.get(lower);
      if (!kind || this.isWithinName(at)) return;
      const maker =
        makerBehind(tokens, at, this.index) ??
        makerBefore(tokens, at, this.index) ??
        makerByDeed(tokens, at, this.index);
      if (maker) made.push({ kind, at, ...maker });
    });
    return made;
  }

  private isWithinName(at: number): boolean {
    const i = this.index.byEnd.get(at + 1);
    return i !== undefined && (this.index.names[i] as Name).from < at;
  }

  private sentenceOf({ at }: Made): number {
    return this.doc.tokens[at]?.sentence ?? 0;
  }

  /** How many are told of up to the end of a sentence. */
  private endOf(sentence: number): number {
    const made = this.made ?? [];
    let [from, to] = [0, made.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.sentenceOf(made[middle] as Made) <= sentence) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Whose a document is that speaks by its noun alone: told before, else soon after. */
  of(noun: string, at: number): Made | null {
    const kind = KINDS.get(noun);
    if (!kind) return null;
    this.made ??= this.read();
    const own = this.doc.tokens[at]?.sentence ?? 0;
    let after: Made | null = null;
    for (let i = this.endOf(own + AHEAD) - 1; i >= 0; i -= 1) {
      const made = this.made[i] as Made;
      if (this.sentenceOf(made) < own - BACK) break;
      if (made.kind !== kind) continue;
      if (made.at <= at) return made;
      after = made;
    }
    return after;
  }
}
