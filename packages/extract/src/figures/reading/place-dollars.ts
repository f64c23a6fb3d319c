import { AMERICAN, DOLLARS, TRADING_PLACES, WORLD_GOODS } from "../../data/dollars.js";
import { readSet } from "../../data/read-pairs.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import type { Draft } from "./draft.js";

interface Dollar {
  code: string;
  country: string;
}

let byWord: Map<string, Dollar> | undefined;

function dollarsByWord(): Map<string, Dollar> {
  byWord ??= new Map(
    DOLLARS.split("\n").flatMap((line) => {
      const [code, country, words] = line.split("|") as [string, string, string];
      return words.split(" ").map((word): [string, Dollar] => [word, { code, country }]);
    }),
  );
  return byWord;
}

const AMERICAN_WORDS = readSet(AMERICAN);
const TRADED = readSet(TRADING_PLACES);
const GOODS = readSet(WORLD_GOODS);

/** "us" is a pronoun, "US" a country. */
function isAmerican(tokens: Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  if (lower === "united") return tokens[at + 1]?.lower === "states";
  return text !== lower && AMERICAN_WORDS.has(lower);
}

interface Spoken {
  of: Map<Dollar["code"], number>;
  ofAmerica: number;
}

/** How often the text speaks of each country that pays in dollars. */
function countCountries({ tokens }: TokenisedText): Spoken {
  const spoken: Spoken = { of: new Map(), ofAmerica: 0 };
  tokens.forEach(({ text, lower }, at) => {
    const dollar = text === lower ? undefined : dollarsByWord().get(lower);
    if (dollar) spoken.of.set(dollar.code, (spoken.of.get(dollar.code) ?? 0) + 1);
    else if (isAmerican(tokens, at)) spoken.ofAmerica += 1;
  });
  return spoken;
}

const NEAR = 12;

function isOfWorldMarket({ tokens }: TokenisedText, { from, to }: Draft): boolean {
  const { sentence } = tokens[from] as Token;
  return tokens
    .slice(Math.max(0, from - NEAR), to + NEAR)
    .some((token) => token.sentence === sentence && GOODS.has(token.lower));
}

/** Without a word of whose dollars they are: "$4 million", "40 dollars". */
function isBare(doc: TokenisedText, draft: Draft): boolean {
  if (draft.kind !== "money" || draft.unit === null || !/^USD(?:\/|$)/.test(draft.unit)) return false;
  if (isOfWorldMarket(doc, draft)) return false;
  const [first, last] = [doc.tokens[draft.from], doc.tokens[Math.max(draft.from, draft.to - 1)]] as [Token, Token];
  return !/US|U\.S|USD|American|greenback|bucks?\b/.test(doc.text.slice(first.start, last.end));
}

const ENOUGH = 2;

/**
 * Whose dollars a bare "$" is: those of the outlet's country where the text speaks of that country as much as of America or writes
 * America's with its name; without a known country, those of the only one that the text speaks of.
 */
function homeDollar(
  doc: TokenisedText,
  drafts: Draft[],
  bare: ReadonlySet<Draft>,
  country: string | null,
): string | null {
  const { of, ofAmerica } = countCountries(doc);
  const own = [...dollarsByWord().values()].find((dollar) => dollar.country === country);
  const marksAmerican = drafts.some(
    (draft) => draft.unit?.startsWith("USD") && draft.kind === "money" && !bare.has(draft),
  );
  if (own) {
    const times = of.get(own.code) ?? 0;
    return times > 0 && (marksAmerican || times >= ofAmerica) ? own.code : null;
  }
  const [only, other] = [...of];
  if (country !== null || !only || other || only[1] < ENOUGH || TRADED.has(only[0])) return null;
  return ofAmerica === 0 || (marksAmerican && only[1] >= ofAmerica) ? only[0] : null;
}

/** "**$4.2 million**" in an Australian paper's report of Sydney is Australian money. `country` is the outlet's, ISO 3166-1 alpha-2. */
export function placeDollars(doc: TokenisedText, drafts: Draft[], country: string | null): Draft[] {
  const bare = new Set(drafts.filter((draft) => isBare(doc, draft)));
  if (bare.size === 0) return drafts;
  const home = homeDollar(doc, drafts, bare, country);
  if (home === null) return drafts;
  return drafts.map((draft) =>
    bare.has(draft) ? { ...draft, unit: (draft.unit as string).replace("USD", home) } : draft,
  );
}
