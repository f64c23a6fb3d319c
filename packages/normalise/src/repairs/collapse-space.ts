import { ownCopy } from "./own-copy.js";

/** White space that is not one common blank; matching that alone leaves most text untouched. */
const EXCESS = /[^\S ]\s*| \s+/g;

/** Every run of white space as one blank, and none at either end; a string of its own. */
export function collapseSpace(text: string): string {
  return ownCopy(text.replace(EXCESS, " ").trim());
}
