import { permanent } from "@newsledger/contracts";
import { type Ask, type DraftedSource, draftSource, type FoundOutlet, findOutlet } from "@newsledger/source-kit";
import { type PickedArticle, pickArticle } from "./pick-article.js";

export interface ExploredOutlet {
  outlet: FoundOutlet;
  /** Null where none of the newest pages reads as an article. */
  article: PickedArticle | null;
  draft: DraftedSource;
}

export interface ExploreWishes {
  /** The address of one article, in place of the newest that is announced. */
  article?: string | undefined;
  onOutlet?: (outlet: FoundOutlet) => void;
  /** Told of each page that was tried and is no article. */
  onUnread?: (url: string, why: string) => void;
}

/** Finds out by an address what an outlet would be declared as. `ask` says how it is asked; nothing is written. */
export async function exploreOutlet(address: string, ask: Ask, wishes: ExploreWishes = {}): Promise<ExploredOutlet> {
  const target = toAddress(address);
  const outlet = await findOutlet(target, ask);
  if (outlet.endpoints.length === 0) throw nothingFound(target, outlet.tried);
  wishes.onOutlet?.(outlet);
  const article = await pickArticle(outlet, wishes.article ?? null, ask, wishes.onUnread ?? (() => {}));
  return { outlet, article, draft: draftSource(outlet, article) };
}

/**
 * The address that somebody wrote, with or without its scheme.
 *
 * @throws LedgerError `usage.address` (permanent)
 */
export function toAddress(text: string): string {
  const hasScheme = /^https?:\/\//i.test(text);
  const address = hasScheme ? text : `https://${text}`;
  // A word alone is no host that anybody means, unless it is written as an address.
  if ((hasScheme || /[.:]/.test(text)) && URL.canParse(address)) return address;
  throw permanent("usage.address", `"${text}" is no address.`, { hint: "Write one such as https://www.example.org/." });
}

function nothingFound(address: string, tried: readonly { url: string; answer: string }[]): Error {
  const list = tried.map(({ url, answer }) => `  ${url}: ${answer}`).join("\n");
  return permanent("source.no_endpoint", `${address} announces its articles nowhere that could be found.\n${list}`, {
    hint: "Look for “RSS” at the foot of its pages, and give that address, or the front page of a section.",
    context: { address, tried: tried.length },
  });
}

/** What a person says of the outlet goes before what was guessed. */
export function withChoices(
  draft: DraftedSource,
  choices: Partial<Record<"slug" | "name" | "lang" | "country" | "timeZone", string | undefined>>,
  article: PickedArticle | null,
): DraftedSource {
  const { slug } = choices;
  const named = ["name", "lang", "country", "timeZone"] as const;
  const chosen = named.flatMap((field) => (choices[field] === undefined ? [] : [[field, choices[field]] as const]));
  return {
    input: {
      ...draft.input,
      ...(slug !== undefined && { slug }),
      ...Object.fromEntries(chosen.map(([field, value]) => [field, value === "" ? null : value])),
      ...(article !== null && { example: article.asked.url, basis: "pages" as const }),
    },
    guesses: {
      ...draft.guesses,
      ...Object.fromEntries(chosen.map(([field, value]) => [field, { value, because: "as you said", isSure: true }])),
    },
  };
}
