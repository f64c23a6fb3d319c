import { describe, expect, it } from "vitest";
import { gatherFacts } from "../html/page-facts.js";
import { parseHtml } from "../html/parse-html.js";
import { readTitle } from "./title.js";

interface Places {
  ld?: string;
  share?: string;
  card?: string;
  headline?: string;
  window?: string;
}

function titleOf({ ld, share, card, headline, window }: Places): string | undefined {
  const script = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: ld })}</script>`;
  const html = `<head><title>${window ?? ""}</title><meta property="og:title" content="${share ?? ""}"><meta name="twitter:title" content="${card ?? ""}">${ld === undefined ? "" : script}</head><h1>${headline ?? ""}</h1>`;
  return readTitle(gatherFacts(parseHtml(html), "https://news.example/a"), { outlet: "The Example" }).title?.value;
}

describe("readTitle", () => {
  it.each<[string, Places, string]>([
    [
      "takes what JSON-LD, headline and card say over a share title made to be clicked",
      {
        ld: "Flood cuts off villages in the valley",
        share: "You will not believe this flood",
        card: "Flood cuts off villages in the valley",
        headline: "Flood cuts off villages in the valley",
        window: "Flood cuts off villages in the valley | The Example",
      },
      "Flood cuts off villages in the valley",
    ],
    [
      "takes the share title over a headline shortened for the page",
      {
        ld: "Villages cut off",
        share: "Flood cuts off villages in the valley",
        headline: "Villages cut off",
        window: "Villages cut off - The Example",
      },
      "Flood cuts off villages in the valley",
    ],
    [
      "cuts a section behind a dash where the headline stands without it",
      {
        ld: "Flood cuts off villages in the valley",
        share: "Flood cuts off villages in the valley - National",
        window: "Flood cuts off villages in the valley * Some Outlet * by Jane Doe",
      },
      "Flood cuts off villages in the valley",
    ],
    [
      "keeps a dash that belongs to the headline",
      { share: "Flood cuts off villages - and the bridge", headline: "Flood" },
      "Flood cuts off villages - and the bridge",
    ],
    [
      "counts two spellings of one headline as one",
      { ld: "“We can’t leave,” say villagers", share: "'We can't leave,' say villagers", headline: "Another headline" },
      "'We can't leave,' say villagers",
    ],
    [
      "keeps a short part behind a pipe that the headline has as well",
      {
        ld: "Flood in the valley | What we know",
        share: "Flood in the valley | What we know",
        headline: "Flood in the valley | What we know",
        window: "Flood in the valley | What we know | The Example",
      },
      "Flood in the valley | What we know",
    ],
    [
      "takes the bare headline where the share title puts a kicker before it",
      {
        ld: "Flood cuts off villages in the valley",
        share: "Live: Flood cuts off villages in the valley",
        headline: "Flood cuts off villages in the valley",
      },
      "Flood cuts off villages in the valley",
    ],
    [
      "does not take a headline cut short for search engines for the bare one",
      {
        ld: "Flood cuts off villages",
        share: "Flood cuts off villages in the valley and takes a bridge",
      },
      "Flood cuts off villages in the valley and takes a bridge",
    ],
    [
      "takes the quotes and dashes that most places have",
      {
        ld: "‘We can’t leave,’ say villagers – again",
        share: "'We can't leave,' say villagers - again",
        headline: "‘We can’t leave,’ say villagers – again",
      },
      "‘We can’t leave,’ say villagers – again",
    ],
    [
      "keeps a mark that a headline in two elements lost",
      {
        ld: "Valley News Flood cuts off villages",
        share: "Valley News / Flood cuts off villages",
        headline: "Valley News Flood cuts off villages",
      },
      "Valley News / Flood cuts off villages",
    ],
  ])("%s", (_rule, places, expected) => expect(titleOf(places)).toBe(expected));
});
