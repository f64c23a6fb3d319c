/** Bounds for sources that are not what they look like. */
const MAX_DEPTH = 200;
const MAX_VALUES = 400_000;

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const BLANK = /(?:\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" };

/** Thrown within this file alone: the source is not a literal after all. */
class NotLiteral extends Error {}

/** What names stand for where a literal is read: the arguments of the function around it. */
export type Scope = ReadonlyMap<string, unknown>;

/**
 * Reads a literal of JavaScript without running any: objects, lists, strings, numbers, `!0`, `void 0`, names that
 * `scope` knows, calls of functions (which give null). Gives where it ended too; undefined for what is no literal.
 */
export function parseLiteral(
  source: string,
  start: number,
  scope: Scope = new Map(),
): { readonly value: unknown; readonly end: number } | undefined {
  const reader = new LiteralReader(source, start, scope);
  try {
    const value = reader.readValue(0);
    return { value, end: reader.at };
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

class LiteralReader {
  at: number;
  private readonly source: string;
  private readonly scope: Scope;
  private values = 0;

  constructor(source: string, start: number, scope: Scope) {
    this.source = source;
    this.at = start;
    this.scope = scope;
  }

  readValue(depth: number): unknown {
    if (depth > MAX_DEPTH || ++this.values > MAX_VALUES) throw new NotLiteral();
    this.skipBlank();
    const character = this.source[this.at] ?? "";
    if (character === "{") return this.readObject(depth);
    if (character === "[") return this.readList("[", "]", depth);
    if (character === '"' || character === "'" || character === "`") return this.readString(character);
    if (character === "!") return this.readNegation(depth);
    if (character === "-" || character === "." || /\d/.test(character)) return this.readNumber();
    return this.readName(depth);
  }

  private readObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null);
    this.take("{");
    while (!this.has("}")) {
      const key = this.readKey();
      this.take(":");
      object[key] = this.readValue(depth + 1);
      if (!this.has(",")) {
        this.take("}");
        return object;
      }
    }
    return object;
  }

  private readKey(): string {
    this.skipBlank();
    const character = this.source[this.at] ?? "";
    if (character === '"' || character === "'") return this.readString(character);
    return this.match(NAME) ?? this.match(NUMBER) ?? this.fail();
  }

  private readList(open: string, close: string, depth: number): unknown[] {
    const list: unknown[] = [];
    this.take(open);
    while (!this.has(close)) {
      if (this.has(",")) {
        list.push(null);
        continue;
      }
      list.push(this.readValue(depth + 1));
      if (!this.has(",")) {
        this.take(close);
        return list;
      }
    }
    return list;
  }

  private readString(quote: string): string {
    let text = "";
    let from = ++this.at;
    for (;;) {
      const character = this.source[this.at];
      if (character === undefined) return this.fail();
      if (character === quote) {
        text += this.source.slice(from, this.at++);
        return text;
      }
      if (character === "\\") {
        text += this.source.slice(from, this.at) + this.readEscape();
        from = this.at;
      } else this.at++;
    }
  }

  private readEscape(): string {
    const kind = this.source[this.at + 1] ?? "";
    const digits =
      kind === "x"
        ? this.source.slice(this.at + 2, this.at + 4)
        : kind === "u"
          ? (/^\{([0-9a-f]{1,6})\}/i.exec(this.source.slice(this.at + 2, this.at + 10))?.[1] ??
            this.source.slice(this.at + 2, this.at + 6))
          : null;
    if (digits === null) {
      this.at += 2;
      return kind === "\n" ? "" : (ESCAPES[kind] ?? kind);
    }
    const isBraced = this.source[this.at + 2] === "{";
    this.at += 2 + digits.length + (isBraced ? 2 : 0);
    const code = Number.parseInt(digits, 16);
    if (Number.isNaN(code) || code > 0x10ffff) return this.fail();
    return isBraced ? String.fromCodePoint(code) : String.fromCharCode(code);
  }

  private readNegation(depth: number): boolean {
    this.at++;
    return !this.readValue(depth + 1);
  }

  private readNumber(): number {
    return Number(this.match(NUMBER) ?? this.fail());
  }

  private readName(depth: number): unknown {
    const name = this.match(NAME) ?? this.fail();
    if (name === "true" || name === "false") return name === "true";
    if (name === "void" || name === "new") {
      this.readValue(depth + 1);
      return null;
    }
    while (this.has(".")) this.match(NAME);
    if (this.peek() === "(") {
      const given = this.readList("(", ")", depth + 1);
      // A state is often one string of JSON within the script.
      return name === "JSON" && typeof given[0] === "string" ? tryParse(given[0]) : null;
    }
    return this.scope.get(name) ?? null;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skipBlank(): void {
    this.match(BLANK);
  }

  private peek(): string | undefined {
    this.skipBlank();
    return this.source[this.at];
  }

  private has(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  private take(character: string): void {
    if (!this.has(character)) this.fail();
  }

  private fail(): never {
    throw new NotLiteral();
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
