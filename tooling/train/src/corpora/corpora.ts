import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EntityType } from "@newsledger/contracts";
import { joinTokens } from "./join-tokens.js";

export interface GoldSpan {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  type: EntityType;
}

export interface GoldDocument {
  id: string;
  text: string;
  gold: GoldSpan[];
}

export type NameSet = "conllpp" | "politics";
export type Part = "train" | "dev";

const NEWSWIRE: Record<string, EntityType> = { PER: "person", ORG: "organization", LOC: "place", MISC: "misc" };
const POLITICS: Record<string, EntityType> = {
  person: "person",
  politician: "person",
  organisation: "organization",
  politicalparty: "organization",
  location: "place",
  country: "place",
};

type Row = [token: string, tag: string];

function typeOf(set: NameSet, tag: string): EntityType {
  const types = set === "politics" ? POLITICS : NEWSWIRE;
  return types[tag.slice(2)] ?? "misc";
}

/** Cuts a file into documents (newswire: at -DOCSTART-; politics: each sentence is one) of sentences of rows. */
function readRows(content: string, set: NameSet): Row[][][] {
  const documents: Row[][][] = [[]];
  let sentence: Row[] = [];
  for (const line of `${content}\n`.split(/\r?\n/)) {
    const fields = line.split(set === "politics" ? "\t" : " ");
    const isBreak = line.trim() === "" || fields[0] === "-DOCSTART-";
    if (!isBreak) {
      sentence.push([fields[0] as string, (fields.at(-1) as string).trim()]);
      continue;
    }
    if (sentence.length > 0) documents.at(-1)?.push(sentence);
    sentence = [];
    if (fields[0] === "-DOCSTART-" || set === "politics") documents.push([]);
  }
  return documents.filter((document) => document.length > 0);
}

function readSpans(set: NameSet, rows: Row[], spans: [number, number][], base: number): GoldSpan[] {
  const found: GoldSpan[] = [];
  let open: string | null = null;
  for (const [at, [, tag]] of rows.entries()) {
    const kind = tag === "O" ? null : tag.slice(2);
    const [start, end] = spans[at] as [number, number];
    const last = found.at(-1);
    if (kind !== null && kind === open && tag[0] === "I" && last) last.end = base + end;
    else if (kind !== null) found.push({ start: base + start, end: base + end, type: typeOf(set, tag) });
    open = kind;
  }
  return found;
}

function toDocument(set: NameSet, id: string, sentences: Row[][]): GoldDocument {
  const document: GoldDocument = { id, text: "", gold: [] };
  for (const rows of sentences) {
    if (document.text) document.text += "\n";
    const joined = joinTokens(rows.map(([token]) => token));
    document.gold.push(...readSpans(set, rows, joined.spans, document.text.length));
    document.text += joined.text;
  }
  return document;
}

function fileOf(corpus: string, set: NameSet, part: Part): string {
  const inside = join(corpus, "annotations");
  return join(existsSync(inside) ? inside : corpus, `${set}_${part}.txt`);
}

export function hasNamed(corpus: string, set: NameSet, part: Part): boolean {
  return existsSync(fileOf(corpus, set, part));
}

/** Documents with the names that people marked in them. `corpus` is the folder `annotations/` or the one that holds it. */
export function readNamed(corpus: string, set: NameSet, part: Part): GoldDocument[] {
  const content = readFileSync(fileOf(corpus, set, part), "utf8");
  return readRows(content, set).map((sentences, index) => toDocument(set, `${set}-${part}-${index}`, sentences));
}

const SILVER: Record<string, EntityType> = {
  PERSON: "person",
  ORGANIZATION: "organization",
  LOCATION: "place",
  MISC: "misc",
};

/** Web news as a machine marked it; its offsets count code points. */
export function readSilver(corpus: string): GoldDocument[] {
  const unzip = (name: string): string => gunzipSync(readFileSync(join(corpus, "attribution", name))).toString("utf8");
  const texts = new Map<string, string>();
  for (const line of unzip("polnear-train.ndjson.gz").trim().split("\n")) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    texts.set(id, text);
  }
  return unzip("polnear-train-silver.tsv.gz")
    .split(/^# /m)
    .filter(Boolean)
    .flatMap((block) => {
      const [id = "", ...lines] = block.split("\n");
      const text = texts.get(id.trim());
      return text === undefined ? [] : [{ id, text, gold: readSilverSpans(text, lines) }];
    });
}

function readSilverSpans(text: string, lines: string[]): GoldSpan[] {
  const units = codePointStarts(text);
  const spans: GoldSpan[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const [begin = "", end = "", , , , tag = "O"] = line.split("\t");
    const type = SILVER[tag];
    const last = spans.at(-1);
    if (type && tag === open && last) last.end = units[Number(end)] as number;
    else if (type) spans.push({ start: units[Number(begin)] as number, end: units[Number(end)] as number, type });
    open = line === "" ? undefined : tag;
  }
  return spans;
}

function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) starts.push(at);
  starts.push(text.length);
  return starts;
}

/** Plain text of the web, in the words of its treebank. */
export function readWebSentences(corpus: string): string[][] {
  const content = gunzipSync(readFileSync(join(corpus, "attribution", "ewt-train.conllu.gz"))).toString("utf8");
  return content.split("\n\n").map((block) =>
    block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t")[1] as string),
  );
}
