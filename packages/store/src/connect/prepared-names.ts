// A statement is worth a plan of its own on each connection once it has been seen this often; and no more statements
// than that are kept, because searches come in many forms.
const LEAST_USES = 5;
const MOST_NAMES = 100;
const MOST_COUNTED = 2_000;

/**
 * Answers the name under which to prepare a statement, or undefined while it is too rare. Parsing and planning cost
 * the server as much as running most of the statements here.
 */
export function createPreparedNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_NAMES) return known;
    const count = (uses.get(text) ?? 0) + 1;
    if (count < LEAST_USES) {
      if (uses.size >= MOST_COUNTED) uses.clear();
      uses.set(text, count);
      return undefined;
    }
    uses.delete(text);
    names.set(text, `newsledger_${names.size}`);
    return names.get(text);
  };
}
