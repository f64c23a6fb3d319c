export interface Named {
  name: string;
  sentences: Set<number>;
  /** Whether a sentence once tells of what is there, or is the place's. */
  isTold: boolean;
}

/** "Kourra" is the "Kourra Camp" of the dateline, "the Island" Prince Edward Island. */
export function isSameIn(name: string, other: string): boolean {
  return name === other || ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `);
}

/** No name of a place has more words. */
const LONGEST_NAME = 8;

/** All runs of whole words in a name. */
function runsOf(name: string): string[] {
  const words = name.split(" ").slice(0, LONGEST_NAME);
  return words.flatMap((_, from) =>
    words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(" ")),
  );
}

/** The places of a text, under the longest of their names; found by runs of words, so that many places cost no more each. */
export class PlacesNamed {
  readonly all: Named[] = [];
  /** By whole name, and by each run of words within one: where in `all`. */
  private readonly whole = new Map<string, number>();
  private readonly within = new Map<string, number>();

  find(name: string): Named | undefined {
    const found = [name, ...runsOf(name)].map((run) => this.whole.get(run) ?? Infinity);
    return this.all[Math.min(this.within.get(name) ?? Infinity, ...found)];
  }

  /** The place of a name, kept from now on. */
  keep(name: string): Named {
    const known = this.find(name);
    if (known && name.length <= known.name.length) return known;
    const named = known ?? { name, sentences: new Set(), isTold: false };
    const at = known ? (this.whole.get(known.name) as number) : this.all.push(named) - 1;
    this.whole.delete(named.name);
    named.name = name;
    this.whole.set(name, at);
    for (const run of runsOf(name)) this.within.set(run, Math.min(at, this.within.get(run) ?? at));
    return named;
  }
}
