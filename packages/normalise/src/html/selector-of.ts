import type { PageElement } from "./page-tree.js";

const MAX_STEPS = 3;

/** A short CSS selector that shows a person where an element stands; not unique, not for looking it up again. */
export function selectorOf(element: PageElement): string {
  const steps: string[] = [];
  let current: PageElement | null = element;
  while (current !== null && current.parent !== null && steps.length < MAX_STEPS) {
    steps.unshift(stepOf(current));
    if (current.attribute("id") !== undefined) break;
    current = current.parent;
  }
  return steps.join(" > ");
}

function stepOf(element: PageElement): string {
  const id = element.attribute("id");
  const names = element.attribute("class");
  if (id !== undefined && /^[\w-]{1,40}$/.test(id)) return `${element.name}#${id}`;
  const first =
    names
      ?.trim()
      .split(/\s+/, 2)
      .filter((name) => /^[\w-]{1,40}$/.test(name)) ?? [];
  return [element.name, ...first].join(".");
}
