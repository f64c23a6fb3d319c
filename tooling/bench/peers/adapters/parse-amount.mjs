const WORDS = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, i) => [word, i]),
);
Object.assign(WORDS, { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
const SCALES = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
};

/** The number that a library's words hold, for libraries that find amounts and leave their value to the caller. */
export function parseAmount(text) {
  const parts = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|[a-z]+/g) ?? [];
  let [total, current, isFound] = [0, 0, false];
  for (const part of parts) {
    if (/^\d/.test(part)) {
      if (isFound) break;
      [current, isFound] = [Number(part.replaceAll(",", "")), true];
    } else if (part in WORDS) [current, isFound] = [current + WORDS[part], true];
    else if (part in SCALES && isFound) {
      if (part === "hundred") current *= 100;
      else [total, current] = [total + current * SCALES[part], 0];
    } else if (isFound && part !== "and") break;
  }
  return isFound ? total + current : null;
}
