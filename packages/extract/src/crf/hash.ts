/** Features are known by the upper 28 bits of a hash: among two hundred thousand kept ones a stranger meets one of them once in a thousand times. */
export const KEY_BITS = 28;

export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash);
}

export function mix(a: number, b: number): number {
  return spread(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)));
}

export function toKey(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
