import { textOf } from "../html/page-tree.js";
import { readText } from "../json-ld/read-value.js";
import { type Field, field, firstField } from "./field.js";
import { type DateReading, readDate } from "./read-date.js";

const MODIFIED_METAS = [
  "article:modified_time",
  "og:updated_time",
  "og:article:modified_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "article:modified",
  "last-modified",
  "lastmod",
];

/** When it was last changed, as the page says; null where it says nothing of it. */
export function readModifiedAt(reading: DateReading): Field<string> | null {
  const { facts } = reading;
  const read = (text: string | null) => (text === null ? null : (readDate(text, reading)?.iso ?? null));
  const marked = facts.itemprops.find((element) => element.attribute("itemprop") === "dateModified");
  return firstField(
    () => field(read(readText(facts.ldArticle, "dateModified")), "json-ld"),
    () => field(read(facts.meta(...MODIFIED_METAS)), "meta"),
    () =>
      marked === undefined
        ? null
        : field(
            read(marked.attribute("datetime") ?? marked.attribute("content") ?? textOf(facts.tree, marked, 200)),
            "markup",
          ),
  );
}
