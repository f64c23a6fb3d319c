import type { PageFacts } from "../html/page-facts.js";
import { readList, toText } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { type Field, firstField } from "./field.js";

const MAX_TOPICS = 30;
const MAX_LENGTH = 80;

/** What the outlet files the article under: `keywords` as a list or as one line with commas. */
export function readTopics(facts: PageFacts): Field<string[]> | null {
  const list = (values: readonly string[], origin: Field<string[]>["origin"]): Field<string[]> | null => {
    const topics = cleanTopics(values);
    return topics.length === 0 ? null : { value: topics, origin };
  };
  const keywords = readList(facts.ldArticle, "keywords").flatMap((value) => toText(value) ?? []);
  return firstField(
    () => list(keywords.length === 1 ? splitLine(keywords[0] ?? "") : keywords, "json-ld"),
    () => list(facts.metaAll("article:tag"), "meta"),
    () => list(splitLine(facts.meta("news_keywords", "keywords", "parsely-tags", "sailthru.tags") ?? ""), "meta"),
  );
}

function splitLine(line: string): string[] {
  return line.slice(0, 3_000).split(line.includes(";") ? ";" : ",");
}

function cleanTopics(values: readonly string[]): string[] {
  const topics = values
    .slice(0, 200)
    .map((value) => repairText(value))
    // "Type:Video" and the like are for machines.
    .filter((topic) => topic.length > 1 && topic.length <= MAX_LENGTH && !/^https?:|^\w+:\S/.test(topic));
  return [...new Set(topics)].slice(0, MAX_TOPICS);
}
