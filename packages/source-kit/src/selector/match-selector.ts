import type { AttributeTest, Selector, SimpleSelector } from "./parse-selector.js";

/** What a selector looks at: an element that is open, and those around it. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Selectors look no further up than this: pages nest fewer, and what nests more wants to hang the reader. */
const MAX_ANCESTORS = 200;

/** Whether the innermost of the open elements (the last) is meant by the selector. */
export function matchesSelector(open: readonly OpenElement[], selector: Selector): boolean {
  return selector.some((path) => matchesPath(open, open.length - 1, path, path.length - 1, { steps: 0 }));
}

function matchesPath(
  open: readonly OpenElement[],
  at: number,
  path: readonly SimpleSelector[],
  part: number,
  walked: { steps: number },
): boolean {
  const element = open[at];
  const simple = path[part];
  if (element === undefined || simple === undefined || !matchesSimple(element, simple)) return false;
  if (part === 0) return true;
  if (simple.isChild) return matchesPath(open, at - 1, path, part - 1, walked);
  for (let above = at - 1; above >= 0 && walked.steps < MAX_ANCESTORS; above -= 1) {
    walked.steps += 1;
    if (matchesPath(open, above, path, part - 1, walked)) return true;
  }
  return false;
}

function matchesSimple({ name, attributes }: OpenElement, { tag, tests }: SimpleSelector): boolean {
  if (tag !== null && tag !== name) return false;
  return tests.every((test) => passes(attributes, test) !== test.isNegated);
}

function passes(attributes: Readonly<Record<string, string>>, { name, operator, value }: AttributeTest): boolean {
  if (!Object.hasOwn(attributes, name)) return false;
  const found = attributes[name] ?? "";
  if (operator === null) return true;
  if (operator === "=") return found === value;
  if (value === "") return false;
  if (operator === "~") return found.split(/\s+/).includes(value);
  if (operator === "^") return found.startsWith(value);
  return operator === "$" ? found.endsWith(value) : found.includes(value);
}
