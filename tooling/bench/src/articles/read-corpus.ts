import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export const ARTICLE_SETS = ["aeb", "fundus", "metadata"] as const;
export type ArticleSet = (typeof ARTICLE_SETS)[number];

interface MetadataTruth {
  readonly title: string;
  readonly authors: readonly string[] | null;
  readonly publishing_date: string;
  readonly body: {
    readonly summary?: readonly string[];
    readonly sections: readonly { readonly headline?: readonly string[]; readonly paragraphs?: readonly string[] }[];
  };
}

export type CorpusPage = {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly isTune: boolean;
} & (
  | { readonly set: "aeb"; readonly truth: { readonly articleBody: string } }
  | { readonly set: "fundus"; readonly truth: { readonly body: readonly string[] } }
  | { readonly set: "metadata"; readonly truth: MetadataTruth }
);

const TRUTH_FILES: Readonly<Record<ArticleSet, string>> = {
  aeb: "ground-truth.json",
  fundus: "ground_truth.json",
  metadata: "gold.json",
};

/** The sets of a corpus folder that are there: `SET/html/*.html.gz` beside the set's file of truths. */
export function findSets(corpus: string): ArticleSet[] {
  return ARTICLE_SETS.filter((set) => existsSync(join(corpus, set, TRUTH_FILES[set])));
}

/** A folder of corpora may hold the article sets in a folder of their own. */
export function articlesFolder(corpus: string): string {
  const inner = join(corpus, "articles");
  return findSets(corpus).length === 0 && findSets(inner).length > 0 ? inner : corpus;
}

export function readCorpus(corpus: string, set: ArticleSet): CorpusPage[] {
  const truths: Record<string, { url?: string }> = JSON.parse(
    readFileSync(join(corpus, set, TRUTH_FILES[set]), "utf8"),
  );
  return Object.entries(truths).map(([id, truth]) => {
    const file = join(corpus, set, "html", set === "fundus" ? id : `${id}.html.gz`);
    return { set, id, url: truth.url ?? "", file, isTune: isTunePage(id), truth } as CorpusPage;
  });
}

export function readHtml({ file }: CorpusPage): string {
  return gunzipSync(readFileSync(file)).toString("utf8");
}

/** Rules are made by looking at one half of the pages; the other half tells whether they hold elsewhere. */
function isTunePage(id: string): boolean {
  return (createHash("md5").update(id).digest()[0] ?? 0) % 2 === 0;
}
