import type { DecisionRow } from "@newsledger/store";
import { TYPE_WORDS } from "./entities-page.js";

/** What was decided, in a sentence without its subject: "merged into António Guterres". */
export function decisionWords(decision: DecisionRow): string {
  const other = decision.other?.name ?? "";
  switch (decision.kind) {
    case "merge":
      return `merged into ${other}`;
    case "split":
      return `split: ${partsOf(decision)} ${countOf(decision) === 1 ? "is" : "are"} ${other}`;
    case "rename":
      return `called ${decision.name} instead of ${decision.before}`;
    case "retype":
      return `taken for ${wordOf(decision.type)} instead of ${wordOf(decision.before)}`;
    case "dismiss":
      return "taken for no entity";
    case "keep_apart":
      return `kept apart from ${other}`;
  }
}

function countOf({ names, articles }: DecisionRow): number {
  return names.length + articles.length;
}

function partsOf({ names, articles }: DecisionRow): string {
  const parts = [
    ...names.map((key) => `“${key.slice(key.indexOf(":") + 1)}”`),
    ...(articles.length > 0 ? [articles.length === 1 ? "one article" : `${articles.length} articles`] : []),
  ];
  return parts.join(", ");
}

function wordOf(type: string | null): string {
  return TYPE_WORDS[type as keyof typeof TYPE_WORDS] ?? String(type);
}
