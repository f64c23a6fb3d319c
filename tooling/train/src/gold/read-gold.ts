import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LedgerError, permanent } from "@newsledger/contracts";
import { AnnotatedArticle, type AnnotatedFigure } from "./annotated-article.js";

/** What nouns and dates are learned from of an annotated figure; the words of the ledger are only compared. */
export type GoldFigure = Pick<AnnotatedFigure, "numberStart" | "numberEnd" | "heads" | "asOf"> & {
  kind: string;
  optional?: boolean;
};

export type GoldArticle = Pick<AnnotatedArticle, "text" | "publishedAt"> & { figures: GoldFigure[] };

/** The annotated articles of some folders, one JSON file each; throws where a folder holds none or a file is none. */
export function readGold(folders: readonly string[]): AnnotatedArticle[] {
  return folders.flatMap((folder) => findArticles(folder).map((file) => readArticle(join(folder, file))));
}

function findArticles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw noArticles(`The folder ${folder} cannot be read (${code}).`, cause);
  }
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw noArticles(`The folder ${folder} holds no annotated articles.`);
  return files;
}

function noArticles(message: string, cause?: unknown): LedgerError {
  return permanent("gold.missing", message, {
    hint: "Name a folder of annotated articles, one .json file each; docs/annotated-articles.md shows one.",
    cause,
  });
}

function readArticle(path: string): AnnotatedArticle {
  const { data, error } = AnnotatedArticle.safeParse(parseFile(path));
  if (data !== undefined) return data;
  const lines = error.issues.map((issue) => `  - ${formatPath(issue.path)}: ${issue.message}`);
  throw permanent("gold.invalid", `${path} is no annotated article:\n${lines.join("\n")}`, {
    hint: "Mend the fields named above; docs/annotated-articles.md says what each holds.",
  });
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw permanent("gold.not-json", `${path} cannot be read as JSON: ${(cause as Error).message}`, {
      hint: "Mend the file, or move it out of the folder.",
      cause,
    });
  }
}

function formatPath(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return parts.join("").replace(/^\./, "") || "the file";
}
