import { mix } from "../../syntax/hash.js";
import { relationIndex } from "../../syntax/relation.js";
import type { FigureSetting } from "./figure-setting.js";

const LONGEST_WAY = 8;

/** The way from a word to where it meets that of the figure: its steps, the last of them, and where on the figure's way it ends. */
export interface Meeting {
  down: number;
  path: number;
  last: number;
  /** -1 where the two do not meet. */
  up: number;
}

export function meet({ tree, above }: Pick<FigureSetting, "tree" | "above">, from: number): Meeting {
  let last = relationIndex(tree.relationAt(from));
  let path = 5;
  for (let at = from, down = 0; at >= 0 && down < LONGEST_WAY; down += 1) {
    const up = above.get(at);
    if (up !== undefined) return { down, path, last, up };
    last = relationIndex(tree.relationAt(at));
    path = mix(path, last);
    at = tree.headOf(at);
  }
  return { down: LONGEST_WAY, path, last, up: -1 };
}
