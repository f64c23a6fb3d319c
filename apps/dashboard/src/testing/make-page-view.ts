import type { PageView, PageViewBlock } from "@newsledger/contracts";
import type { ArticleDetail } from "@newsledger/store";

const MENU_LINES = 12;

function makeBlock(text: string, overrides: Partial<PageViewBlock> = {}): PageViewBlock {
  return {
    kind: "paragraph",
    text,
    fate: "kept",
    rule: null,
    reason: null,
    where: "article > p",
    holds: [],
    repairs: [],
    ...overrides,
  };
}

/** The view of a page that holds a seeded article: a menu, the headline, its text and what was removed from it. */
export function makePageView(detail: ArticleDetail | null): PageView | null {
  if (detail === null) return null;
  const { article } = detail;
  const menu = { fate: "removed", rule: "navigation", reason: "a menu", where: "nav", kind: "list_item" } as const;
  return {
    url: detail.url,
    bytes: 20_480,
    outcome: "stored",
    normaliserVersion: "1",
    isAsStored: true,
    fields: [
      { name: "title", value: article.title, origin: "json-ld", missing: null },
      { name: "section", value: null, origin: null, missing: "the page names none" },
    ],
    blocks: [
      ...Array.from({ length: MENU_LINES }, (_, line) => makeBlock(`Menu line ${line}`, menu)),
      makeBlock("Elsewhere on the page", { fate: "outside" }),
      makeBlock(article.title ?? "", {
        kind: "heading",
        fate: "removed",
        rule: "repeated-title",
        reason: "the title once more",
        holds: ["title"],
      }),
      ...article.paragraphs.map((text, index) => makeBlock(text, { kind: article.blocks[index]?.kind ?? "paragraph" })),
      ...article.removals.map(({ rule, reason, selector, text }) =>
        makeBlock(text, { fate: "removed", rule, reason, where: selector, repairs: article.repairs }),
      ),
    ],
    left: 0,
  };
}
