import { LedgerError } from "@newsledger/contracts";
import { type Ask, type Asked, type FoundOutlet, looksLikeArticle, siteOf } from "@newsledger/source-kit";
import { NORMALISER } from "@newsledger/worker/adapters";

export interface PickedArticle {
  asked: Asked;
  html: string;
  lang: string | null;
}

const MAX_TRIES = 4;
const MIN_PARAGRAPHS = 3;

/** The newest announced page that reads as an article of some length; null where the first few do not. */
export async function pickArticle(
  outlet: FoundOutlet,
  named: string | null,
  ask: Ask,
  tell: (url: string, why: string) => void,
): Promise<PickedArticle | null> {
  const urls = named === null ? candidatesOf(outlet) : [named];
  for (const url of urls.slice(0, MAX_TRIES)) {
    try {
      const asked = await ask(url, "page");
      const html = NORMALISER.decodePage(asked.body, asked.charset, asked.url);
      const { outcome, article } = NORMALISER.normalisePage({ url: asked.url, body: html });
      const paragraphs = article?.paragraphs.length ?? 0;
      if (outcome === "stored" && (paragraphs >= MIN_PARAGRAPHS || named !== null)) {
        return { asked, html, lang: article?.lang ?? null };
      }
      tell(url, `${outcome}, ${paragraphs} paragraphs`);
    } catch (thrown) {
      if (!(thrown instanceof LedgerError) || thrown.kind === "bug") throw thrown;
      tell(url, thrown.message);
    }
  }
  return null;
}

function candidatesOf({ endpoints, hosts }: FoundOutlet): string[] {
  const pages = endpoints.flatMap((endpoint) => endpoint.pages);
  const own = pages.filter(({ url }) => hosts.some((host) => siteOf(host) === siteOf(new URL(url).hostname)));
  const timeOf = (instant: string | null) => (instant === null ? 0 : Date.parse(instant));
  const sorted = own.sort((a, b) => timeOf(b.publishedAt) - timeOf(a.publishedAt)).map(({ url }) => url);
  // Feeds announce videos and galleries too; what has an article's address goes first.
  return [...new Set([...sorted.filter((url) => looksLikeArticle(new URL(url))), ...sorted])];
}
