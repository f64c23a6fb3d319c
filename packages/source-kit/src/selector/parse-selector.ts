import { permanent } from "@newsledger/contracts";

/** One element of a selector: `time.published[datetime]`. */
export interface SimpleSelector {
  readonly tag: string | null;
  readonly tests: readonly AttributeTest[];
  /** True: the element must be a child of what stands before it; otherwise a descendant. */
  readonly isChild: boolean;
}

export interface AttributeTest {
  readonly name: string;
  /** Null: the attribute is there, whatever it says. `~` is a whole word, as for classes. */
  readonly operator: "=" | "~" | "^" | "$" | "*" | null;
  readonly value: string;
  readonly isNegated: boolean;
}

/** Alternatives (`a, b`), each from the outermost element to the one that is meant. */
export type Selector = readonly (readonly SimpleSelector[])[];

const SIMPLE = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+|\[[^\]]+\]|:not\([^()]+\))*)/i;
const PART = /([.#])([\w-]+)|\[([^\]]+)\]|:not\(([^()]+)\)/g;
const ATTRIBUTE = /^\s*([\w:-]+)\s*(?:([~^$*]?)=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))\s*)?$/;

/**
 * Reads the part of CSS selectors that can be decided when an element opens: tags, `.class`, `#id`, attribute tests,
 * `:not(…)` of one of these, the descendant and child combinators, and commas.
 *
 * @throws LedgerError `source.selector` (permanent) that says what is not understood
 */
export function parseSelector(text: string): Selector {
  const alternatives = splitOutside(text, ",").map((part) => parsePath(part.trim(), text));
  if (alternatives.some((path) => path.length === 0)) throw notUnderstood(text, "a part of it is empty");
  return alternatives;
}

function parsePath(text: string, whole: string): SimpleSelector[] {
  const path: SimpleSelector[] = [];
  let rest = text;
  let isChild = false;
  while (rest !== "") {
    const combinator = /^\s*>\s*|^\s+/.exec(rest)?.[0] ?? "";
    if (combinator !== "") isChild = combinator.includes(">");
    rest = rest.slice(combinator.length);
    const match = SIMPLE.exec(rest);
    if (match === null || match[0] === "") throw notUnderstood(whole, `"${rest}" is not understood`);
    path.push({ tag: tagOf(match[1]), tests: parseTests(match[2] ?? "", whole), isChild });
    rest = rest.slice(match[0].length);
    isChild = false;
  }
  return path;
}

function tagOf(tag: string | undefined): string | null {
  return tag === undefined || tag === "*" ? null : tag.toLowerCase();
}

function parseTests(text: string, whole: string): AttributeTest[] {
  return [...text.matchAll(PART)].flatMap(([, mark, name = "", attribute, negated]) => {
    if (negated !== undefined) return parseNegated(negated, whole);
    if (attribute !== undefined) return [parseAttribute(attribute, whole)];
    return mark === "."
      ? [{ name: "class", operator: "~" as const, value: name, isNegated: false }]
      : [{ name: "id", operator: "=" as const, value: name, isNegated: false }];
  });
}

function parseNegated(text: string, whole: string): AttributeTest[] {
  const tests = parseTests(text, whole);
  if (tests.length !== 1) throw notUnderstood(whole, `:not(${text}) must hold one class, id or attribute`);
  return tests.map((test) => ({ ...test, isNegated: true }));
}

function parseAttribute(text: string, whole: string): AttributeTest {
  const match = ATTRIBUTE.exec(text);
  if (match === null) throw notUnderstood(whole, `[${text}] is not understood`);
  const [, name = "", operator, double, single, bare] = match;
  const value = double ?? single ?? bare;
  if (value === undefined) return { name: name.toLowerCase(), operator: null, value: "", isNegated: false };
  return {
    name: name.toLowerCase(),
    operator: (operator || "=") as AttributeTest["operator"],
    value,
    isNegated: false,
  };
}

/** Splits at a mark that stands in no bracket and no quotes. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === "[" || letter === "(") depth += 1;
    else if (letter === "]" || letter === ")") depth -= 1;
    else if (letter === mark && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function notUnderstood(selector: string, why: string): Error {
  return permanent("source.selector", `The selector "${selector}" cannot be used: ${why}.`, {
    hint: 'Use tags, .class, #id, [attribute="value"], :not(.class), spaces, > and commas; positions such as :first-child are not read.',
    context: { selector },
  });
}
