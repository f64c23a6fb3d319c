import type { PageFacts } from "../html/page-facts.js";
import { readText } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { type Field, field, firstField } from "./field.js";

const MAX_LENGTH = 60;

export function readSection(facts: PageFacts): Field<string> | null {
  const clean = (text: string | null) => {
    const section = text === null ? "" : repairText(text);
    return section === "" || section.length > MAX_LENGTH || /^https?:/.test(section) ? null : section;
  };
  return firstField(
    () => field(clean(readText(facts.ldArticle, "articleSection")), "json-ld"),
    () => field(clean(facts.meta("article:section", "parsely-section", "section", "cxenseparse:section")), "meta"),
  );
}
