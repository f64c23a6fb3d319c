const SCALES = [
  { size: 1e12, word: "trillion" },
  { size: 1e9, word: "billion" },
  { size: 1e6, word: "million" },
];

/** A reckoned number for an editor: "1.2 million", "4,600", "0.35"; three digits are enough to see that it is wrong. */
export function writeReckoned(value: number): string {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  const scaled = scale ? value / scale.size : value;
  const digits = Math.abs(scaled) >= 1000 ? Math.round(scaled) : Number(scaled.toPrecision(3));
  const written = digits.toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return scale ? `${written} ${scale.word}` : written;
}

/** A figure's own words in quotation marks, white space folded. */
export function quote(text: string): string {
  return `“${text.replace(/\s+/g, " ").trim()}”`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
