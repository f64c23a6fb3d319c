/** Sections begin at multiples of this, so that numbers of four bytes can be looked at where they lie. */
const ALIGNMENT = 4;

type Numbers = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array;

interface NumbersConstructor<T extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
}

const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** Looks at arrays of numbers in bytes without copying them. They are little-endian, as is every machine this runs on. */
export class SectionReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws RangeError where fewer bytes are left. */
  read<T extends Numbers>(type: NumbersConstructor<T>, length: number): T {
    const size = padded(length * type.BYTES_PER_ELEMENT);
    if (size > this.left) throw new RangeError(`${size} bytes are asked for where ${this.left} are left.`);
    const found = new type(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, length);
    this.#at += size;
    return found;
  }

  count(): number {
    return this.read(Uint32Array, 1)[0] as number;
  }
}

export class SectionWriter {
  readonly #sections: Numbers[] = [];

  write(numbers: Numbers): void {
    this.#sections.push(numbers);
  }

  count(value: number): void {
    this.write(Uint32Array.of(value));
  }

  toBytes(): Uint8Array {
    const length = this.#sections.reduce((sum, { byteLength }) => sum + padded(byteLength), 0);
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const { buffer, byteOffset, byteLength } of this.#sections) {
      bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
      at += padded(byteLength);
    }
    return bytes;
  }
}
