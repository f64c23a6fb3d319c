import { checkArticle, checkQuestion, FAR_APART, needsHistory } from "@newsledger/ledger";
import type { Store } from "@newsledger/store";
import { seedArticle } from "./seed-ledger.js";

const RULES = { ofArticle: checkArticle, ofQuestion: checkQuestion, farApart: FAR_APART, needsHistory };

/** An article whose part is above its total, noted as a worker would; answers the figure of the total. */
export async function seedWrongToll(store: Store): Promise<number> {
  await seedArticle(store, {
    url: "https://tide.example/wrong-toll",
    source: "tide",
    names: [["Kell", "place"]],
    blocks: [["paragraph", "The fire in Kell hurt 20 people, including 25 children."]],
    figures: [
      { words: "20 people", low: 20, high: 20, subject: "people", places: ["Kell"], asOf: "2019-03" },
      { words: "25 children", low: 25, high: 25, subject: "children" },
    ],
    article: { title: "Fire in Kell", authors: ["Margit Thorne"], publishedAt: "2019-03-19T19:25:00+13:00" },
  });
  await store.notes.checkFigures(100, RULES);
  return (await store.read.listFigures({ subject: "people", place: "Kell" })).items[0]?.id ?? 0;
}
