/** Words seen less often have no class. */
const RAREST = 4;

interface Bigrams {
  words: string[];
  /** For each word, its neighbours before and behind, with counts. */
  before: Int32Array[];
  after: Int32Array[];
}

/**
 * Sorts the words of plain text into classes so that the class of a word tells the next word's class as well as it
 * can: the exchange algorithm (Kneser and Ney, 1993). Deterministic. Class 0 is for words too rare to tell.
 */
export function learnClasses(sentences: readonly string[][], classCount: number, rounds: number): Map<string, number> {
  const bigrams = countBigrams(sentences);
  const classes = new ClassCounts(bigrams, classCount);
  for (let round = 0; round < rounds; round += 1) if (classes.exchangeAll() === 0) break;
  return new Map(bigrams.words.map((word, at) => [word, classes.classOf[at] as number]).slice(1) as [string, number][]);
}

function countBigrams(sentences: readonly string[][]): Bigrams {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= RAREST).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const ids = new Map(kept.map(([word], index) => [word, index + 1]));
  const [before, after] = [0, 1].map(() => Array.from({ length: ids.size + 1 }, () => new Map<number, number>())) as [
    Map<number, number>[],
    Map<number, number>[],
  ];
  const add = (table: Map<number, number>[], word: number, other: number): void => {
    const row = table[word] as Map<number, number>;
    row.set(other, (row.get(other) ?? 0) + 1);
  };
  for (const words of sentences) {
    let last = 0;
    for (const word of [...words, ""]) {
      const id = ids.get(word) ?? 0;
      add(after, last, id);
      add(before, id, last);
      last = id;
    }
  }
  const flat = (table: Map<number, number>[]): Int32Array[] => table.map((row) => Int32Array.from([...row].flat()));
  return { words: ["", ...kept.map(([word]) => word)], before: flat(before), after: flat(after) };
}

interface Side {
  /** Counts by the class of the neighbour. */
  classes: Map<number, number>;
  /** How often the word stands beside itself. */
  self: number;
  total: number;
}

interface Neighbours {
  before: Side;
  after: Side;
}

class ClassCounts {
  readonly classOf: Int32Array;
  readonly #pairs: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #count: number;
  readonly #bigrams: Bigrams;
  readonly #logs: Float64Array;

  constructor(bigrams: Bigrams, count: number) {
    this.#bigrams = bigrams;
    this.#count = count;
    this.classOf = Int32Array.from(bigrams.words, (_, at) => (at === 0 ? 0 : 1 + ((at - 1) % (count - 1))));
    this.#pairs = new Float64Array(count * count);
    this.#left = new Float64Array(count);
    this.#right = new Float64Array(count);
    for (const [word, row] of bigrams.after.entries()) {
      const own = this.classOf[word] as number;
      for (let k = 0; k < row.length; k += 2)
        this.#bump(own, this.classOf[row[k] as number] as number, row[k + 1] as number);
    }
    this.#logs = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
  }

  #bump(left: number, right: number, by: number): void {
    const at = left * this.#count + right;
    this.#pairs[at] = (this.#pairs[at] as number) + by;
    this.#left[left] = (this.#left[left] as number) + by;
    this.#right[right] = (this.#right[right] as number) + by;
  }

  #log(n: number): number {
    return n < this.#logs.length ? (this.#logs[n] as number) : n * Math.log(n);
  }

  /** Moves every word to the class where it tells most; answers how many moved. */
  exchangeAll(): number {
    let moved = 0;
    for (let word = 1; word < this.classOf.length; word += 1) {
      const from = this.classOf[word] as number;
      const neighbours = this.#gather(word);
      this.#move(from, -1, neighbours);
      const to = this.#bestFor(neighbours);
      this.#move(to, 1, neighbours);
      this.classOf[word] = to;
      if (to !== from) moved += 1;
    }
    return moved;
  }

  #gather(word: number): Neighbours {
    const { before, after } = this.#bigrams;
    return { before: this.#sum(before[word] as Int32Array, word), after: this.#sum(after[word] as Int32Array, word) };
  }

  #sum(row: Int32Array, word: number): Side {
    const side: Side = { classes: new Map(), self: 0, total: 0 };
    for (let k = 0; k < row.length; k += 2) {
      const [other, count] = [row[k] as number, row[k + 1] as number];
      const own = this.classOf[other] as number;
      side.total += count;
      if (other === word) side.self += count;
      else side.classes.set(own, (side.classes.get(own) ?? 0) + count);
    }
    return side;
  }

  #move(to: number, sign: number, { before, after }: Neighbours): void {
    for (const [other, count] of before.classes) this.#bump(other, to, sign * count);
    for (const [other, count] of after.classes) this.#bump(to, other, sign * count);
    if (before.self > 0) this.#bump(to, to, sign * before.self);
  }

  #bestFor({ before, after }: Neighbours): number {
    const pairs = this.#pairs;
    let [best, most] = [1, -Infinity];
    for (let to = 1; to < this.#count; to += 1) {
      let gain = 0;
      for (const [other, count] of before.classes) gain += this.#gain(pairs[other * this.#count + to] as number, count);
      for (const [other, count] of after.classes) gain += this.#gain(pairs[to * this.#count + other] as number, count);
      if (before.self > 0) gain += this.#gain(pairs[to * this.#count + to] as number, before.self);
      gain -= this.#gain(this.#left[to] as number, after.total) + this.#gain(this.#right[to] as number, before.total);
      if (gain > most) [most, best] = [gain, to];
    }
    return best;
  }

  #gain(n: number, more: number): number {
    return this.#log(n + more) - this.#log(n);
  }
}
