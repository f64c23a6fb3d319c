import { CROWDS, HUMAN_NOUNS } from "../../data/human-nouns.js";
import { readSet } from "../../data/read-pairs.js";
import type { Token } from "../../tokens/token.js";
import { isPlural, singularOf } from "../../units/inflect.js";
import type { Draft } from "../reading/draft.js";

const HUMAN = readSet(HUMAN_NOUNS);
const CROWD = readSet(CROWDS);

/** Whether a noun is of people; a capital plural ("Iraqis", "Greens") is. */
export function isHuman({ text, lower }: Token): boolean {
  return HUMAN.has(singularOf(lower)) || HUMAN.has(lower) || (text !== lower && isPlural(lower));
}

const HARMS =
  /^(?:kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|maim(?:s|ed|ing)|buried|drown(?:s|ed|ing)|rescued|rescuing|evacuated|evacuating|executed|executing|hospitali[sz](?:ed|ing)|infect(?:s|ed|ing)|sickened|sickening|displac(?:es|ed|ing)|kidnapped|abducted|employ(?:s|ed|ing)?|hir(?:es|ed|ing)|jailed|jailing|sacked|sacking|evict(?:s|ed|ing)|forc(?:es|ed|ing)|held|holding|freed|freeing|questioned|charged|treated|treating|sheltered|sheltering|convicted|deported|deporting)$/;
const HARMED =
  /^(?:dead|alive|aboard|killed|injured|wounded|hurt|missing|arrested|detained|died|die|dying|perished|drowned|hospitali[sz]ed|rescued|saved|evacuated|executed|stabbed|beheaded|kidnapped|abducted|convicted|acquitted|indicted|jailed|imprisoned|homeless|displaced|stranded|unaccounted|unhurt|wounded|infected|poisoned|deported|evicted|sickened|tortured|lynched|freed)$/;
const AUXILIARY =
  /^(?:were|was|are|is|have|has|had|been|being|be|also|still|later|since|already|reportedly|others|more|listed|reported|confirmed|feared|presumed|believed|known|thought|said|to|as|seriously|badly|critically|slightly|severely|lightly|only|left)$/;
const AUXILIARIES = 6;

/** The token behind the words of a passive: "had been", "were listed as". */
function overAuxiliaries(tokens: Token[], at: number): number {
  let to = at;
  while (to < at + AUXILIARIES && AUXILIARY.test(tokens[to]?.lower ?? "")) to += 1;
  return to;
}

const WE = /^(?:we|they|us)$/;
const COUNTED_AS = /^(?:were|are|was|be|been|numbered|number|of)$/;

/** "At first we were **seventeen**", "**four** of us". */
function isOfUs(tokens: Token[], { from, unitTo }: Draft): boolean {
  const next = tokens[unitTo];
  const isClosed = next === undefined || next.kind === "punct" || /^(?:in|at|on|when|and|but|then)$/.test(next.lower);
  if (isClosed && COUNTED_AS.test(tokens[from - 1]?.lower ?? "") && WE.test(tokens[from - 2]?.lower ?? "")) return true;
  return next?.lower === "of" && tokens[unitTo + 1]?.lower === "us";
}

const ACTED =
  /^(?:fled|flee|marched|march|voted|vote|protested|protest|gathered|gather|rallied|rally|attended|attend|came|joined|join|lined|queued|cheered|mourned|turned|demonstrated|live|work|worked|lived|escaped|survived|starved|applied|volunteered|enrolled|signed|walked|celebrated|crowded|packed|thronged|chanted|prayed|refused|struggle|struggled|suffer|suffered|face|faced)$/;

/** "**Thousands** fled", "**dozens** were hurt": a magnitude of those who did or suffered it. */
function isOfMany(tokens: Token[], { low, high, noun, kind, unitTo }: Draft): boolean {
  const isBare = kind === "count" && low === null && high === null && noun === null;
  const next = tokens[unitTo]?.lower ?? "";
  return isBare && (ACTED.test(next) || HARMED.test(tokens[overAuxiliaries(tokens, unitTo)]?.lower ?? ""));
}

/** "killed **130** in Paris", "**20** were wounded", "**85** were listed as killed": people, whom nobody needs to name. */
export function isOfVictims(tokens: Token[], draft: Draft): boolean {
  const { kind, from, unitTo, low, high } = draft;
  if (isOfMany(tokens, draft)) return true;
  if (kind !== "count" || !Number.isInteger(low ?? high)) return false;
  if (/^(?:whom|who)$/.test(tokens[draft.to - 1]?.lower ?? "") || isOfUs(tokens, draft)) return true;
  // "800 **of those displaced**"
  const isOfThose = tokens[unitTo]?.lower === "of" && tokens[unitTo + 1]?.lower === "those";
  if (isOfThose && HARMED.test(tokens[unitTo + 2]?.lower ?? "")) return true;
  return (
    HARMED.test(tokens[overAuxiliaries(tokens, unitTo)]?.lower ?? "") ||
    HARMS.test(tokens[from - 1]?.lower ?? "") ||
    (tokens[unitTo]?.lower === "in" && tokens[unitTo + 1]?.lower === "attendance") ||
    /^(?:who|whom)$/.test(tokens[unitTo]?.lower ?? "")
  );
}

const CROWD_REACH = 45;
const LEAST_CROWD = 20;
const TOLD =
  /^(?:said|says|of|at|about|estimated|claimed|put|was|were|reached|drew|attracted|attended|by|dwarfs?|than)$/;

/** "Organisers spoke of **300,000**": of those who came to what is told of before. */
export function isOfCrowd(tokens: Token[], { kind, from, unitTo, low, high }: Draft): boolean {
  const size = low ?? high;
  if (kind !== "count" || size === null || !Number.isInteger(size) || size < LEAST_CROWD) return false;
  const next = tokens[unitTo];
  const isBare = next === undefined || next.kind === "punct" || /^(?:or|and|on|in|at|to|people)$/.test(next.lower);
  if (!isBare || !TOLD.test(tokens[from - 1]?.lower ?? "")) return false;
  for (let at = from - 1; at >= Math.max(0, from - CROWD_REACH); at -= 1)
    if (CROWD.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
