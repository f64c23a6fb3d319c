import type { Token } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import { isYear, type Rule, YEAR_LEADS } from "./date-rule.js";

const RESULTS =
  /^(?:revenues?|sales|earnings|profits?|net|results|budget|output|turnover|income|production|guidance|levels?|exports|imports|harvest|election|elections|season|census)$/;

const GAMES =
  /^(?:Olympics?|Games|World|Championships?|Census|Winter|Summer|Super|Euro|European|Tour|Masters|Open|Cup|Commonwealth|Paralympics?)$/;

/** "1992 champion Christie": when somebody was that, not when anything here holds. */
const CHAMPION = /^(?:champions?|winner|runner|medalist|medallist|finalist|nominee|laureate|model|vintage)$/;

/** "The **2000** point mark", "2050 metres": a number of what stands behind it. */
const COUNTED =
  /^(?:points?|level|mark|barrier|metres?|meters?|feet|miles?|yards?|km|kg|kilomet(?:re|er)s?|tonnes?|tons?|dollars?|euros?|pounds?|yen|rupees?|hours?|calories|kcal|mw|megawatts?|hectares?|acres?|basis)$/;

/** "The **2012** Population and Housing Census": the year of a named event whose kind comes a few words later. */
const NAMED =
  /^(?:Census|Survey|Report|Election|Elections|Games|Championships?|Conference|Summit|Act|Budget|Index|Review|Festival)$/;
const NAMED_REACH = 5;

function namesLater(tokens: Token[], at: number): boolean {
  for (let next = at + 1; next <= at + NAMED_REACH; next += 1) {
    const { text, lower, kind } = tokens[next] ?? { text: "", lower: "", kind: "punct" };
    if (NAMED.test(text)) return true;
    if (kind !== "word" || (text === lower && !/^(?:and|of|on|for)$/.test(lower))) return false;
  }
  return false;
}

/** "the **2018** season", "a **2014** study": a year that says which one is meant. */
function namesAnEvent(year: Token, next: Token | undefined): boolean {
  const value = Number(year.text);
  const isWord = next?.kind === "word" && next.spaced && next.text === next.lower;
  return (
    value >= 1900 && value < 2100 && isWord && !isPlural(next.lower) && !/^(?:or|and|to|people|per)$/.test(next.lower)
  );
}

/** "in 2014", "(2014)", "2014-15", "the 1990s". A year that merely might be a count is left to the figures. */
export const year: Rule = ({ tokens, at }) => {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^\d{2}0$|^(?:1[5-9]|20)\d0$/.test(token.text) && next && !next.spaced && next.lower === "s")
    return { from: at, to: at + 2, edtf: token.text.length === 4 ? `${token.text.slice(0, 3)}X` : null };
  if (!isYear(token)) return null;
  if (next?.kind === "word" && COUNTED.test(next.lower)) return null;
  const joined = next?.text === "-" || next?.text === "–" || next?.text === "/";
  const second = tokens[at + 2];
  if (joined && !next.spaced && second && !second.spaced && /^(?:\d\d|(?:1[5-9]|20)\d\d)$/.test(second.text)) {
    const end = second.text.length === 2 ? token.text.slice(0, 2) + second.text : second.text;
    if (Number(end) > Number(token.text)) return { from: at, to: at + 3, edtf: `${token.text}/${end}` };
  }
  const isLed = before !== undefined && (YEAR_LEADS.test(before.lower) || (before.text === "(" && next?.text === ")"));
  const isKind =
    before !== undefined &&
    /^(?:the|a|an|its|their|his|her)$/.test(before.lower) &&
    (namesAnEvent(token, next) || namesLater(tokens, at));
  const isGames =
    before !== undefined && /^(?:the|at|since|for|in)$/.test(before.lower) && GAMES.test(next?.text ?? "");
  const isResult = next?.spaced === true && RESULTS.test(next.lower);
  const isBlocked = next !== undefined && ((!next.spaced && next.kind === "word") || next.text === "%");
  if (next?.spaced && CHAMPION.test(next.lower)) return { from: at, to: at + 1, edtf: null };
  return (isLed || isKind || isResult || isGames) && !isBlocked ? { from: at, to: at + 1, edtf: token.text } : null;
};
