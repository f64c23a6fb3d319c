interface Named {
  readonly name: string;
}

/**
 * Finds what is known by names in a page, without cutting the names out of it: a page has thousands of tags, attributes
 * and class names, most of them known or of no interest to anybody.
 */
export class NameTable<Entry extends Named> {
  private readonly slots: (Entry | undefined)[];
  private readonly mask: number;

  constructor(entries: readonly Entry[]) {
    this.mask = 2 ** Math.ceil(Math.log2(entries.length * 4)) - 1;
    this.slots = Array.from({ length: this.mask + 1 });
    for (const entry of entries) {
      let slot = this.slotOf(hash(entry.name, 0, entry.name.length));
      while (this.slots[slot] !== undefined) slot = (slot + 1) & this.mask;
      this.slots[slot] = entry;
    }
  }

  /** What is known by the name that stands there in whatever case, or null. */
  find(page: string, start: number, end: number): Entry | null {
    return this.findHashed(page, start, end, hash(page, start, end));
  }

  /** The same for who has put the name through `hashOn` already, letter by letter from zero. */
  findHashed(page: string, start: number, end: number, hash: number): Entry | null {
    let slot = this.slotOf(hash);
    for (;;) {
      const entry = this.slots[slot];
      if (entry === undefined) return null;
      if (entry.name.length === end - start && isNameAt(page, start, entry.name)) return entry;
      slot = (slot + 1) & this.mask;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** Small letters and capitals alike. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function hash(page: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum = hashOn(sum, page.charCodeAt(i));
  return sum;
}

/** Whether the name stands there, in whatever case. */
export function isNameAt(page: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = page.charCodeAt(start + i);
    const lower = code >= 65 && code <= 90 ? code | 32 : code;
    if (lower !== name.charCodeAt(i)) return false;
  }
  return true;
}
