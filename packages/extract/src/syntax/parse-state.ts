export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const PARSE_CLASSES = 3;

/**
 * A stack and the rest of a sentence, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): the top of the stack
 * is given its head from the next word (LEFT) or from the word beneath it (RIGHT). The root is one word behind the last.
 */
export interface ParseState {
  stack: Int32Array;
  depth: number;
  next: number;
  length: number;
  heads: Int32Array;
  relations: Uint8Array;
  leftmost: Int32Array;
  /** The dependent that was leftmost before the leftmost. */
  leftmost2: Int32Array;
  rightmost: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  /** The relations of a word's dependents so far, as bits. */
  held: Int32Array;
}

export function startState(length: number): ParseState {
  const none = (): Int32Array => new Int32Array(length + 1).fill(-1);
  return {
    stack: new Int32Array(length + 1),
    depth: 0,
    next: 0,
    length,
    heads: new Int32Array(length).fill(-1),
    relations: new Uint8Array(length),
    leftmost: none(),
    leftmost2: none(),
    rightmost: none(),
    leftCount: new Uint8Array(length + 1),
    rightCount: new Uint8Array(length + 1),
    held: new Int32Array(length + 1),
  };
}

export function isDone(state: ParseState): boolean {
  return state.depth === 0 && state.next >= state.length;
}

export function isAllowed(state: ParseState, action: number): boolean {
  if (action === SHIFT) return state.next < state.length;
  if (action === LEFT) return state.depth > 0 && (state.next < state.length || state.depth === 1);
  return state.depth > 1;
}

/** The word that LEFT or RIGHT gives a head to, and that head. */
export function arcOf({ stack, depth, next }: ParseState, action: number): { word: number; head: number } {
  const word = stack[depth - 1] as number;
  return { word, head: action === LEFT ? next : (stack[depth - 2] as number) };
}

export function takeAction(state: ParseState, action: number, relation: number): void {
  const { stack, heads, relations, leftmost, leftmost2, rightmost, leftCount, rightCount, held } = state;
  if (action === SHIFT) {
    stack[state.depth++] = state.next++;
    return;
  }
  const { word, head } = arcOf(state, action);
  state.depth -= 1;
  heads[word] = head;
  relations[word] = relation;
  held[head] = (held[head] as number) | (1 << relation);
  if (word < head) {
    if ((leftmost[head] as number) < 0 || word < (leftmost[head] as number)) {
      leftmost2[head] = leftmost[head] as number;
      leftmost[head] = word;
    }
    leftCount[head] = Math.min(3, (leftCount[head] as number) + 1);
  } else {
    rightmost[head] = Math.max(word, rightmost[head] as number);
    rightCount[head] = Math.min(3, (rightCount[head] as number) + 1);
  }
}
