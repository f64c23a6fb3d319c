import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { permanent } from "@newsledger/contracts";
import { type BrokenItem, type ImportItem, isBinary, looksLikeHtml } from "./import-item.js";
import { readNdjsonItems } from "./read-ndjson-items.js";

const HTML = [".html", ".htm", ".xhtml"];
const TEXT = [".txt", ".md", ".text"];
const LINES = [".ndjson", ".jsonl"];
const KNOWN = [...HTML, ...TEXT, ...LINES];

/** Every article of files, folders and standard input (`-`), one at a time. Throws `import.not-found`. */
export async function* collectItems(paths: readonly string[]): AsyncGenerator<ImportItem | BrokenItem> {
  for (const path of paths) {
    if (path === "-") yield* readStandardInput();
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<ImportItem | BrokenItem> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw permanent("import.not-found", `There is no file or folder ${path}.`, {
      hint: "Check the path; it is taken from the folder that you are in.",
      context: { path },
    });
  }
  if (!found.isDirectory()) yield* readFileItems(path);
  else for (const file of await listFolder(path)) yield* readFileItems(file);
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && KNOWN.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function* readFileItems(path: string): AsyncGenerator<ImportItem | BrokenItem> {
  const extension = extname(path).toLowerCase();
  if (LINES.includes(extension)) {
    yield* readNdjsonItems(createReadStream(path), path);
    return;
  }
  if (extension !== "" && !KNOWN.includes(extension)) {
    yield { label: path, problem: `files of this kind cannot be read; known are ${KNOWN.join(", ")}` };
    return;
  }
  yield readItem(path, extension, await readFile(path));
}

function readItem(label: string, extension: string, bytes: Uint8Array): ImportItem | BrokenItem {
  if (isBinary(bytes)) return { label, problem: "it is no text: there are bytes of zero in it" };
  return { label, url: null, kind: kindOf(extension, bytes), bytes };
}

function kindOf(extension: string, bytes: Uint8Array): ImportItem["kind"] {
  if (HTML.includes(extension)) return "html";
  if (TEXT.includes(extension)) return "text";
  return looksLikeHtml(new TextDecoder().decode(bytes.subarray(0, 1_000))) ? "html" : "text";
}

/** NDJSON when it begins with a brace, and otherwise one page or one text. */
async function* readStandardInput(): AsyncGenerator<ImportItem | BrokenItem> {
  const chunks: Buffer[] = [];
  const input = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await input.next();
  if (first.done) {
    yield { label: "standard input", problem: "there is nothing in it" };
    return;
  }
  const rest = { [Symbol.asyncIterator]: () => input };
  if (first.value.toString("utf8").trimStart().startsWith("{")) {
    yield* readNdjsonItems(joined(first.value, rest), "standard input");
    return;
  }
  for await (const chunk of joined(first.value, rest)) chunks.push(chunk);
  yield readItem("standard input", "", Buffer.concat(chunks));
}

async function* joined(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
