export interface Change {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Beyond this many cells the table of the longest common subsequence costs too much for a page. */
const MAX_CELLS = 4_000_000;

/** What changed from one wording to the next, word by word; white space travels with the word before it. */
export function diffWords(before: string, after: string): Change[] {
  const [old, fresh] = [splitWords(before), splitWords(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const middle = diffMiddle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  return joinChanges([
    { kind: "same", text: old.slice(0, head).join("") },
    ...middle,
    { kind: "same", text: tail === 0 ? "" : old.slice(-tail).join("") },
  ]);
}

function splitWords(text: string): string[] {
  return text.match(/\s*\S+\s*/gu) ?? [];
}

function diffMiddle(old: string[], fresh: string[]): Change[] {
  if (old.length * fresh.length > MAX_CELLS)
    return [
      { kind: "removed", text: old.join("") },
      { kind: "added", text: fresh.join("") },
    ];
  const lengths = commonLengths(old, fresh);
  const changes: Change[] = [];
  const width = fresh.length + 1;
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const down = lengths[(i + 1) * width + j] ?? -1;
    const right = lengths[i * width + j + 1] ?? -1;
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      changes.push({ kind: "same", text: old[i] as string });
      i++;
      j++;
    } else if (i < old.length && (j === fresh.length || down >= right))
      changes.push({ kind: "removed", text: old[i++] as string });
    else changes.push({ kind: "added", text: fresh[j++] as string });
  }
  return changes;
}

/** `lengths[i, j]`: how many words the rest of both, from i and j on, have in common and in order. */
function commonLengths(old: string[], fresh: string[]): Uint32Array {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
  return lengths;
}

function joinChanges(changes: Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    if (change.text === "") continue;
    const last = joined.at(-1);
    if (last?.kind === change.kind) last.text += change.text;
    else joined.push({ ...change });
  }
  return joined;
}
