import { SHARED_CURRENCIES } from "../../data/shared-currencies.js";
import type { TokenisedText } from "../../tokens/token.js";
import type { Draft } from "./draft.js";
import { readExchange } from "./read-exchange.js";

/** By the name that several currencies share: a word of a country, and the code of its currency. */
let byName: Map<string, Map<string, string>> | undefined;

function sharedNames(): Map<string, Map<string, string>> {
  byName ??= new Map(
    SHARED_CURRENCIES.split("\n").map((line) => {
      const [name, ...currencies] = line.split("|") as [string, ...string[]];
      const codes = currencies.flatMap((entry) => {
        const [code, ...words] = entry.split(" ") as [string, ...string[]];
        return words.map((word): [string, string] => [word, code]);
      });
      return [name, new Map(codes)];
    }),
  );
  return byName;
}

interface Mention {
  at: number;
  code: string;
}

/** Where the text names a country of one of these currencies, or one of them by its code. */
function findMentions({ tokens }: TokenisedText, codes: Map<string, string>, drafts: Draft[]): Mention[] {
  const known = new Set(codes.values());
  const told = drafts.flatMap(({ unit, from }): Mention[] => {
    const code = unit?.split("/")[0] ?? "";
    return known.has(code) ? [{ at: from, code }] : [];
  });
  const named = tokens.flatMap(({ lower }, at): Mention[] => {
    const code = codes.get(lower);
    return code ? [{ at, code }] : [];
  });
  return [...told, ...named].sort((a, b) => a.at - b.at);
}

/** The last mention before a figure, else the first behind it. `mentions` are in order. */
function nearest(mentions: Mention[], at: number): string | null {
  let found = mentions[0]?.code ?? null;
  for (const mention of mentions) {
    if (mention.at > at) break;
    found = mention.code;
  }
  return found;
}

/** Whose a currency is where no country is told of. */
const USUAL: Record<string, string> = { franc: "CHF", Sh: "KES" };

/** "Norway's fund lost 400 billion **crowns**": a currency whose name several share is that of the country that the text speaks of. */
export function placeCurrencies(doc: TokenisedText, drafts: Draft[]): Draft[] {
  const mentionsOf = new Map<string, Mention[]>();
  return drafts.map((read) => {
    const draft = readExchange(doc, read);
    const name = draft.unit?.split("/")[0] ?? "";
    const codes =
      draft.kind === "money" || draft.kind === "rate"
        ? sharedNames().get(name === "Sh" ? "shilling" : name)
        : undefined;
    if (!codes || !draft.unit) return draft;
    const mentions = mentionsOf.get(name) ?? findMentions(doc, codes, drafts);
    mentionsOf.set(name, mentions);
    const code = nearest(mentions, draft.from) ?? USUAL[name] ?? null;
    return code === null ? draft : { ...draft, unit: draft.unit.replace(name, code) };
  });
}
