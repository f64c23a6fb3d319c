import type { CitedFigure } from "../read/figure-models.js";

type Cited = Pick<
  CitedFigure,
  | "authors"
  | "articleTitle"
  | "sourceName"
  | "publishedAt"
  | "articleUrl"
  | "sentence"
  | "revisionNumber"
  | "contentHash"
  | "start"
  | "end"
>;

/**
 * Who wrote it, what, where and when, the sentence, and where exactly in which wording it stands:
 * `A. Author, “Title”, Outlet, 2019-03-24, https://…: “The sentence.” (wording 1, sha256 0a1b…, characters 10–20)`.
 */
export function citeFigure(figure: Cited): string {
  const work = [
    figure.authors.join(", "),
    figure.articleTitle === null ? "" : `“${fold(figure.articleTitle)}”`,
    figure.sourceName,
    figure.publishedAt?.slice(0, 10) ?? "no date of print",
    figure.articleUrl,
  ];
  const place = `wording ${figure.revisionNumber}, sha256 ${figure.contentHash}, characters ${figure.start}–${figure.end}`;
  return `${work.filter(Boolean).join(", ")}: “${fold(figure.sentence)}” (${place})`;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
