import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { exists, listFiles, read } from "./repository.js";

const DOCUMENTS = listFiles(/\.md$/);
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g;
/** A path in code marks that starts with a folder of ours: `packages/fetch/src/guard.ts`, `docs/decisions/`. */
const QUOTED_PATH = /`((?:packages|apps|infra|tooling|docs)\/[\w./-]+)`/g;

function deadPaths(document: string): string[] {
  const text = read(document);
  const linked = [...text.matchAll(LINK)].map((match) => normalize(join(dirname(document), match[1] ?? "")));
  const quoted = [...text.matchAll(QUOTED_PATH)]
    .map((match) => match[1] ?? "")
    .filter((path) => !path.includes("/dist"));
  return [...linked, ...quoted].filter((path) => !exists(path));
}

describe("documents", () => {
  it.each(DOCUMENTS)("%s names no path that is gone", (document) => {
    expect(deadPaths(document)).toEqual([]);
  });

  it("has a record for each decision, numbered without gaps", () => {
    const numbers = listFiles(/^docs\/decisions\/\d{4}-.*\.md$/).map((path) => Number(path.slice(15, 19)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});
