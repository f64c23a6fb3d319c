import type { Article, ArticleHints, Figure } from "@newsledger/contracts";
import { extract } from "@newsledger/extract";
import { type NormaliserResult, readPage, type Source } from "@newsledger/source-kit";
import { NORMALISER } from "@newsledger/worker/adapters";

export interface PageBytes {
  url: string;
  body: Uint8Array;
  charset: string | null;
}

export interface ReadOutlet {
  result: NormaliserResult;
  /** Of the article, if one was read. */
  figures: Figure[];
  /** The page's own markup, decoded. */
  html: string;
}

/** What the ledger would hold of a page: read and extracted as a worker does it, and kept nowhere. */
export function readOutletPage(page: PageBytes, source: Source | null): ReadOutlet {
  const html = NORMALISER.decodePage(page.body, page.charset, page.url);
  const result = readPage({ url: page.url, body: html, hints: hintsOf(source) }, source?.readings ?? [], NORMALISER);
  const figures = result.article === null ? [] : figuresOf(result.article, source?.declaration.country ?? null);
  return { result, figures, html };
}

/** What a worker would extract of it. */
export function figuresOf({ text, publishedAt, title, lang, images }: Article, country: string | null): Figure[] {
  const context = images.flatMap(({ caption }) => (caption === null ? [] : [caption]));
  return extract({ text, publishedAt, title, lang, country, context }).figures;
}

function hintsOf(source: Source | null): ArticleHints {
  if (source === null) return {};
  const { lang, timeZone, name } = source.declaration;
  return { lang, timeZone, outlet: name };
}
