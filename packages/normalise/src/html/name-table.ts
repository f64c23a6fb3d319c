/**
 * Finds known names in a page without cutting them out of it: a page has thousands of tags and attributes, most of
 * names that are known or that nobody asks for.
 */
export class NameTable<Name extends string> {
  private readonly slots: (Name | undefined)[];
  private readonly mask: number;

  constructor(names: readonly Name[]) {
    this.mask = 2 ** Math.ceil(Math.log2(names.length * 4)) - 1;
    this.slots = Array.from({ length: this.mask + 1 });
    for (const name of names) {
      let slot = hash(name, 0, name.length) & this.mask;
      while (this.slots[slot] !== undefined) slot = (slot + 1) & this.mask;
      this.slots[slot] = name;
    }
  }

  /** The name that stands there in whatever case, or null where it is none of these. */
  find(page: string, start: number, end: number): Name | null {
    let slot = hash(page, start, end) & this.mask;
    for (;;) {
      const name = this.slots[slot];
      if (name === undefined) return null;
      if (isAt(page, start, end, name)) return name;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Small letters and capitals alike. */
function hash(page: string, start: number, end: number): number {
  let sum = end - start;
  for (let i = start; i < end; i++) sum = (Math.imul(sum, 31) + (page.charCodeAt(i) | 32)) | 0;
  return sum ^ (sum >>> 15);
}

function isAt(page: string, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    const code = page.charCodeAt(start + i);
    const lower = code >= 65 && code <= 90 ? code | 32 : code;
    if (lower !== name.charCodeAt(i)) return false;
  }
  return true;
}
