import type { EntityMention } from "@newsledger/contracts";
import type { Name } from "../../entities/recogniser.js";
import type { Token } from "../../tokens/token.js";
import { countBefore, isComma, type NameIndex } from "../speaker.js";

const LONGEST_ROLE = 10;
/** How many mentions back and on an office is looked for: an article names fewer, a hostile text more. */
const MOST_PEOPLE = 150;

const SHORT = new Map(
  Object.entries({
    sen: "senator",
    rep: "representative congressman congresswoman lawmaker",
    gov: "governor",
    lt: "lieutenant",
    dr: "doctor",
    prof: "professor",
    gen: "general",
    col: "colonel",
    capt: "captain",
    sgt: "sergeant",
    cmdr: "commander",
    adm: "admiral",
    maj: "major",
    rev: "reverend",
    pres: "president",
    det: "detective",
    insp: "inspector",
    supt: "superintendent",
    cllr: "councillor",
    sir: "",
    pm: "prime minister",
    ceo: "chief executive",
    mp: "lawmaker",
    atty: "attorney",
  }),
);
const BECAME =
  /^(?:is|was|as|became|becomes|been|be|named|elected|appointed|works|worked|serves|served|sworn|re-elected|reelected|chosen|made|remains|remained|,)$/;
/** "was elected", "has been named": how many such words before the office. */
const MOST_LINKS = 4;

const spellOut = ({ lower }: Token): string => SHORT.get(lower) ?? lower;

/** ", 34, a farmer from Salta", "was elected mayor of Quito": where what is told behind a name begins, or -1. */
function toldFrom(tokens: readonly Token[], to: number): number {
  let at = to;
  if (isComma(tokens[at]) && tokens[at + 1]?.kind === "number" && isComma(tokens[at + 2])) at += 2;
  const start = at;
  while (at - start < MOST_LINKS && BECAME.test(tokens[at]?.lower ?? "")) at += 1;
  return at > start ? at : -1;
}

/** What stands around a person's name and may tell their office: capitals before it, or what a comma or "is" leads in. */
function officeOf(tokens: readonly Token[], { from, to }: Name): string {
  let first = from;
  while (from - first < LONGEST_ROLE && /^(?:\p{Lu}.*|of|for|-|\.)$/u.test(tokens[first - 1]?.text ?? "")) first -= 1;
  // "Police chief Jo Bloggs", "economist Jo Bloggs".
  if (first === from && /^\p{Ll}/u.test(tokens[from - 1]?.text ?? "")) first -= 1;
  const told = toldFrom(tokens, to);
  let last = told;
  if (told > 0) while (last - told < LONGEST_ROLE && tokens[last]?.kind === "word") last += 1;
  return [...tokens.slice(first, from), ...(told > 0 ? tokens.slice(told, last) : [])].map(spellOut).join(" ");
}

function holderAmong(tokens: readonly Token[], words: string, index: NameIndex, from: number, to: number) {
  let found: EntityMention | null = null;
  for (let i = to - 1; i >= from; i -= 1) {
    const mention = index.mentions[i] as EntityMention;
    if (mention.type !== "person" || !` ${officeOf(tokens, index.names[i] as Name)} `.includes(` ${words} `)) continue;
    if (found && found.canonical !== mention.canonical) return "several";
    found = mention;
  }
  return found;
}

/** The only person with an office that a noun names, told of before it, else at all; null where several have it, or none. */
export function officeHolder(
  tokens: readonly Token[],
  office: readonly Token[],
  index: NameIndex,
): EntityMention | null {
  const words = office.map(({ lower }) => lower).join(" ");
  const end = countBefore(index.mentions, (office[0] as Token).start);
  const before = holderAmong(tokens, words, index, Math.max(0, end - MOST_PEOPLE), end);
  const found = before ?? holderAmong(tokens, words, index, end, Math.min(index.mentions.length, end + MOST_PEOPLE));
  return found === "several" ? null : found;
}
