import type { DecisionRow } from "@newsledger/store";

/** "person:ana-ruiz merged into person:anna-ruiz". */
export function decisionWords({ entity, kind, other, name, type, before, names, articles }: DecisionRow): string {
  switch (kind) {
    case "merge":
      return `${entity.key} merged into ${other?.key}`;
    case "split":
      return `${entity.key} split: ${[...names, ...articles.map((id) => `article ${id}`)].join(", ")} to ${other?.key}`;
    case "rename":
      return `${entity.key} renamed from "${before}" to "${name}"`;
    case "retype":
      return `${entity.key} changed from ${before} to ${type}`;
    case "dismiss":
      return `${entity.key} dismissed: no entity`;
    case "keep_apart":
      return `${entity.key} kept apart from ${other?.key}`;
  }
}
