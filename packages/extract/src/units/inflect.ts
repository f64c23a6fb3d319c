import { readIrregulars } from "../data/irregular-nouns.js";

let singulars: Map<string, string> | undefined;

function irregular(word: string): string | undefined {
  singulars ??= readIrregulars();
  return singulars.get(word);
}

export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** "Volcanoes" lose two letters, "shoes" and "canoes" one. */
const WITH_SHORT_O = 6;

const NO_MEN = /^(?:speci|regi|abdo|acu|bitu|cycla|albu|sta|se|ye|ra|lu|hy|ru|exa|fora|ceru)men$/;

/** "Policemen", "Frenchmen", and no "specimen". */
function isOfMen(word: string): boolean {
  return word.length > 4 && word.endsWith("men") && !NO_MEN.test(word);
}

/** "militants" to "militant", "children" to "child"; words that have no other form stay. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const known = irregular(lower);
  if (known !== undefined) return known;
  if (isOfMen(lower)) return `${lower.slice(0, -2)}an`;
  if (lower.length < 4 || !lower.endsWith("s") || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/[^aeiou]oes$/.test(lower) && lower.length > WITH_SHORT_O) return lower.slice(0, -2);
  if (/(?:sses|shes|ches|xes|zzes)$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Whether a word looks like a noun in the plural. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (irregular(lower) !== undefined) return true;
  if (isOfMen(lower)) return true;
  return lower.length > 3 && lower.endsWith("s") && !/(?:ss|ous|us|is)$/.test(lower);
}
