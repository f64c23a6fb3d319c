import type { PageFacts } from "../html/page-facts.js";
import { findElements, textOf } from "../html/page-tree.js";
import { readText } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { type Field, field, firstField } from "./field.js";

const MAX_LENGTH = 60;
const MAX_ANCHORS = 500;

export function readSection(facts: PageFacts): Field<string> | null {
  const clean = (text: string | null) => {
    const section = text === null ? "" : repairText(text);
    return section === "" || section.length > MAX_LENGTH || /^https?:/.test(section) ? null : section;
  };
  const marked = facts.itemprops.find((element) => element.attribute("itemprop") === "articleSection");
  return firstField(
    () => field(clean(readText(facts.ldArticle, "articleSection")), "json-ld"),
    () => field(clean(facts.meta("article:section", "parsely-section", "section", "cxenseparse:section")), "meta"),
    () => field(clean(marked === undefined ? null : textOf(facts.tree, marked, 200)), "markup"),
    () => field(clean(nameOfFolder(facts)), "markup"),
  );
}

/** The menu entry that leads to the folder in which the article lies: "/world" for "/world/2019/03/river". */
function nameOfFolder(facts: PageFacts): string | null {
  const folders = foldersOf(facts.url);
  if (folders.length === 0) return null;
  let best: { text: string; depth: number } | null = null;
  for (const anchor of findElements(facts.tree, ({ name }) => name === "a").slice(0, MAX_ANCHORS)) {
    const path = (anchor.attribute("href") ?? "").replace(/^https?:\/\/[^/]*/i, "").replace(/\/$/, "");
    const depth = folders.indexOf(path);
    if (depth === -1 || (best !== null && best.depth >= depth)) continue;
    const text = textOf(facts.tree, anchor, 200);
    if (text !== "") best = { text, depth };
  }
  return best?.text ?? null;
}

function foldersOf(url: string): string[] {
  const parts = url
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .split("/")
    .filter((part) => part !== "")
    .slice(0, -1);
  return parts.slice(0, 3).map((_, i) => `/${parts.slice(0, i + 1).join("/")}`);
}
