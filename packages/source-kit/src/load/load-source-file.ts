import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { pathToFileURL } from "node:url";
import { LedgerError, permanent } from "@newsledger/contracts";
import { type Document, LineCounter, parseDocument } from "yaml";
import { defineSource, type Source, type SourceInput } from "../define-source.js";

export const SOURCE_FILE = /\.(?:ya?ml|json|m?js)$/;

/** An adapter is a page of text; what is larger is something else. */
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * Loads one adapter: YAML or JSON that declares it, or a module whose default export is the declaration (what
 * `defineSource` returns will do as well).
 *
 * @throws LedgerError `source.invalid`, `source.unreadable` (permanent) naming file, field and remedy
 */
export async function loadSourceFile(path: string): Promise<Source> {
  const extension = extname(path);
  if (!SOURCE_FILE.test(path)) {
    throw unreadable(path, `"${extension || basename(path)}" is no adapter's ending`, "Use .yaml, .json, .js or .mjs.");
  }
  const declared = /\.m?js$/.test(extension) ? await importDefault(path) : parseText(path, await readText(path));
  return toSource(declared, path);
}

/** Accepts a finished source as well as its declaration. */
export function toSource(declared: unknown, file: string): Source {
  if (declared !== null && typeof declared === "object" && "declaration" in declared) {
    const { declaration, basis, readings } = declared as Source;
    return defineSource({ ...declaration, basis, readings: [...(readings ?? [])] } as SourceInput, file);
  }
  return defineSource(declared as SourceInput, file);
}

async function readText(path: string): Promise<string> {
  try {
    const text = await readFile(path, "utf8");
    if (text.length > MAX_FILE_BYTES) throw unreadable(path, "it is larger than 1 MB", "An adapter is a page of text.");
    return text;
  } catch (cause) {
    if (cause instanceof LedgerError) throw cause;
    throw unreadable(
      path,
      `it cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      "Name a file that exists.",
      cause,
    );
  }
}

function parseText(path: string, text: string): unknown {
  const lines = new LineCounter();
  // JSON is YAML, and this parser tells where it goes wrong. Aliases multiply: a small file could become a large one.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return toPlain(document, path);
  const { line, col } = lines.linePos(error.pos[0]);
  throw unreadable(path, `line ${line}, column ${col}: ${error.message}`, "Write it as YAML, indented with spaces.");
}

function toPlain(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (cause) {
    throw unreadable(path, (cause as Error).message, "Write values out instead of naming them by aliases.", cause);
  }
}

async function importDefault(path: string): Promise<unknown> {
  try {
    // Node keeps modules by their address: without the time of the last change an edited file would never be seen.
    const { mtimeMs } = await stat(path);
    const module = (await import(`${pathToFileURL(path).href}?changed=${mtimeMs}`)) as { default?: unknown };
    return module.default;
  } catch (cause) {
    if (cause instanceof LedgerError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw unreadable(path, message, "Export the declaration as the default of an ECMAScript module.", cause);
  }
}

function unreadable(path: string, why: string, hint: string, cause?: unknown): LedgerError {
  return permanent("source.unreadable", `${path} is no adapter that can be loaded: ${why}.`, {
    hint,
    context: { file: path },
    cause,
  });
}
