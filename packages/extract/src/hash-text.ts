const NOTHING = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, 32 bits; `before` is the hash of what stands before them. */
export function hashText(text: string, from = 0, to = text.length, before = NOTHING): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
