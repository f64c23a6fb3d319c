import { parseLiteral } from "./parse-literal.js";

const HEAD = /\(?\s*function\s*\(([^()]{0,200000})\)\s*\{/y;
const MAX_STATEMENTS = 1_000_000;

/**
 * The state of Nuxt 2, which is a function called with the values that occur often:
 * `(function(a,b){return {title:a,draft:b}}("River floods",false))`. It is read, never run: the arguments are literals,
 * and the object that is returned names them. Undefined for anything else.
 */
export function readFunctionCall(source: string, start: number): unknown {
  HEAD.lastIndex = start;
  const head = HEAD.exec(source);
  if (head === null) return undefined;
  const names = (head[1] ?? "").split(",").map((name) => name.trim());
  const bodyStart = start + head[0].length;
  const returned = source.indexOf("return", bodyStart);
  if (returned < 0 || returned - bodyStart > MAX_STATEMENTS) return undefined;
  // The arguments stand behind the object, so it is read twice: once to find where it ends, once with their values.
  const end = parseLiteral(source, returned + "return".length)?.end;
  if (end === undefined) return undefined;
  const call = /[;\s]*\}\s*\)?\s*(?=\()/y;
  call.lastIndex = end;
  const before = call.exec(source);
  if (before === null) return undefined;
  const given = readArguments(source, end + before[0].length);
  if (given === undefined) return undefined;
  const scope = new Map(names.map((name, i) => [name, given[i]]));
  return parseLiteral(source, returned + "return".length, scope)?.value;
}

function readArguments(source: string, start: number): readonly unknown[] | undefined {
  const given: unknown[] = [];
  let at = start + 1;
  for (;;) {
    const argument = parseLiteral(source, at);
    if (argument === undefined) return given.length === 0 ? undefined : given;
    given.push(argument.value);
    const next = /\s*([,)])/y;
    next.lastIndex = argument.end;
    const found = next.exec(source);
    if (found === null) return undefined;
    if (found[1] === ")") return given;
    at = argument.end + found[0].length;
  }
}
