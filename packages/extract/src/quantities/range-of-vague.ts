/** What stands behind the last of them is tenfold: the corpora take "dozens" for 12 to 120. */
const VAGUE = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** "Tens of thousands" as 10,000 to 100,000; null where it is vaguer than that ("several dozen"). */
export function rangeOfVague(quantifier: string): [number, number] | null {
  const factors = quantifier
    .toLowerCase()
    .split(" of ")
    .map((word) => VAGUE.get(word) ?? Number.NaN);
  const least = factors.reduce((product, factor) => product * factor, 1);
  return Number.isNaN(least) ? null : [least, 10 * least];
}
