const SEPARATOR = /^\s*[|•·*–—:»«-]\s|^\s*\|/;
const MIN_LENGTH = 15;

/**
 * Takes off what follows a headline that the page gives elsewhere without it: "Storm hits coast - National" beside a
 * headline "Storm hits coast" is that headline and the name of a section.
 */
export function cutSuffix(title: string, others: readonly (string | null)[]): string {
  for (const other of others) {
    if (other === null || other.length < MIN_LENGTH || other.length >= title.length) continue;
    if (title.startsWith(other) && SEPARATOR.test(title.slice(other.length))) return other;
  }
  return title;
}
