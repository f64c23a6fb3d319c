import type { Article } from "@newsledger/contracts";
import { defineSource } from "@newsledger/source-kit";
import type { ExploredOutlet } from "../scaffold/explore-outlet.js";
import { readOutletPage } from "./read-outlet-page.js";

/** The article that was picked, as it would be stored; null where there is none. */
export function readExplored({ article, draft }: ExploredOutlet): Article | null {
  if (article === null) return null;
  const { url, body, charset } = article.asked;
  return readOutletPage({ url, body, charset }, defineSource(draft.input)).result.article;
}
