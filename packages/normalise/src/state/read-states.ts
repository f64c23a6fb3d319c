import type { PageFacts } from "../html/page-facts.js";
import { findElements, type PageElement, rawTextOf } from "../html/page-tree.js";
import { parseLiteral } from "./parse-literal.js";
import { readFunctionCall } from "./read-function-call.js";
import { resolveReferences } from "./resolve-references.js";

const MAX_SCRIPT = 6_000_000;
const MAX_SCRIPTS = 500;

/** Smaller ones hold settings. */
const MIN_ASSIGNED = 400;
const MAX_ASSIGNED = 20;
const FLIGHT = /self\.__next_f\.push\(\[1,("[^"\\]*(?:\\.[^"\\]*)*")\]\)/g;
/** `window.__NUXT__=`, `window.__INITIAL_STATE__ =`, `Fusion.globalContent=`, `window["__STATE__"] =`. */
const ASSIGNED =
  /(?:(?:window|self|globalThis)(?:\.|\[["'])[\w$]{2,60}(?:["']\])?|\b(?:[A-Z][\w$]{2,40}\.[\w$]{2,40}|__[\w$]{2,60}))\s*=\s*(?=[{[(]|JSON\.parse\()/g;

function isScript({ name }: PageElement): boolean {
  return name === "script";
}

/**
 * What scripts of the page would render it from, one state after the other: JSON, streamed rows, assignments. With
 * `needle`, only of scripts that hold it as it is.
 */
export function* readStates({ tree }: PageFacts, needle: string | null = null): Generator<unknown> {
  let flight = "";
  for (const script of findElements(tree, isScript).slice(0, MAX_SCRIPTS)) {
    const text = rawTextOf(tree, script);
    const type = script.attribute("type");
    if (text.length > MAX_SCRIPT || (needle !== null && !text.includes(needle))) continue;
    if (type === "application/json") {
      const json = tryParse(text);
      yield resolveReferences(json) ?? json;
    } else if (text.includes("__next_f")) {
      if (flight.length < MAX_SCRIPT)
        for (const [, row] of text.matchAll(FLIGHT)) flight += String(tryParse(row ?? "") ?? "");
    } else if ((type === undefined || /javascript|^module$/.test(type)) && text.length >= MIN_ASSIGNED)
      yield* readAssigned(text);
  }
  yield* readFlight(flight);
}

/** Rows are "1a:[…]" a line; rows of text are "1a:T3f2,…" and may hold line breaks of their own. */
function* readFlight(flight: string): Generator<unknown> {
  let text: string | null = null;
  for (const row of flight.split("\n")) {
    const [, mark, json] = /^[0-9a-f]{1,6}:(?:(T[0-9a-f]{1,6},)|([[{]))/.exec(row) ?? [];
    if (mark === undefined && json === undefined) {
      if (text !== null) text += `\n${row}`;
      continue;
    }
    if (text !== null) yield text;
    const start = row.indexOf(":") + 1;
    text = mark === undefined ? null : row.slice(start + mark.length);
    if (mark === undefined) yield tryParse(row.slice(start));
  }
  if (text !== null) yield text;
}

function* readAssigned(script: string): Generator<unknown> {
  let end = 0;
  let count = 0;
  for (const assignment of script.matchAll(ASSIGNED)) {
    const start = assignment.index + assignment[0].length;
    if (start < end || ++count > MAX_ASSIGNED) continue;
    if (script[start] === "(") {
      yield readFunctionCall(script, start);
      continue;
    }
    const literal = parseLiteral(script, start);
    if (literal === undefined) continue;
    end = literal.end;
    yield literal.value;
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
