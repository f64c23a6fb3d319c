import type { Store } from "@newsledger/store";
import { makeArticle, makeCapture, makeEnd, takeHandoffs } from "@newsledger/store/testing";

const ARTICLES = 10;

/** What the seeded outlet repeats: print, kind and text. */
export const REPEATED = [
  { print: 11, kind: "heading", text: "From the quay" },
  { print: 12, kind: "paragraph", text: `Printed since 1923 <script>alert("standing")</script>` },
] as const;

/** Ten articles of an outlet that hold the same two blocks, which it remembers from then on. */
export async function seedFurniture(store: Store, slug: string): Promise<void> {
  for (let number = 0; number < ARTICLES; number++) {
    const url = `https://${slug}.example/standing/${number}`;
    const { handoff } = await store.stages.saveImport({ url, sourceSlug: slug, capture: makeCapture(url, url) });
    if (handoff === null) throw new Error(`${url} was seeded before.`);
    const furniture = { prints: REPEATED.map(({ print }) => print * 4 + 2), named: [...REPEATED] };
    const article = makeArticle(url, `Report ${number} of the harbour office.`, { title: `Report ${number}` });
    await store.stages.completeNormalise(handoff, { article, normaliserVersion: "1", furniture }, makeEnd());
  }
  // Nobody reads on: what follows is left to whoever seeds next.
  await takeHandoffs(store);
}
