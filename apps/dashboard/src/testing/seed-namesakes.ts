import type { Store } from "@newsledger/store";
import { seedArticle } from "./seed-ledger.js";

/** Articles whose names leave something to decide: two spellings of one person, and two people of one name. */
export async function seedNamesakes(store: Store): Promise<{ striker: number }> {
  const article = (url: string, words: string, names: [string, "person" | "place" | "organization"][]) =>
    seedArticle(store, {
      url: `https://far.example/${url}`,
      source: "far",
      blocks: [["paragraph", words]],
      names,
      figures: [
        { words: "40 boats", low: 40, high: 40, subject: "boats", places: ["London"], speaker: names[0]?.[0] ?? null },
      ],
      article: { title: `About ${url}`, publishedAt: "2019-03-21T08:00:00Z" },
    });
  await article("envoy", "The UN envoy Mohammed Bashir counted 40 boats in London.", [
    ["Mohammed Bashir", "person"],
    ["London", "place"],
    ["UN", "organization"],
  ]);
  await article("envoy-again", "The envoy Muhammad al-Bashir said that 40 boats left.", [
    ["Muhammad al-Bashir", "person"],
  ]);
  await article("minister", "The minister John Hale counted 40 boats.", [["John Hale", "person"]]);
  const striker = await article("striker", "The striker John Hale saw 40 boats.", [["John Hale", "person"]]);
  return { striker };
}
