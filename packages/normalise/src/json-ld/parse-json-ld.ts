export type JsonObject = { readonly [key: string]: unknown };

const MAX_OBJECTS = 3_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every object of a JSON-LD script, graphs and nesting flattened, outermost first. Broken JSON gives none. */
export function parseJsonLd(script: string): JsonObject[] {
  const value = parseLoosely(script);
  const queue: unknown[] = [value];
  const objects: JsonObject[] = [];
  for (let i = 0; i < queue.length && objects.length < MAX_OBJECTS; i++) {
    const current = queue[i];
    if (Array.isArray(current)) queue.push(...current.slice(0, MAX_OBJECTS));
    else if (isObject(current)) {
      objects.push(current);
      for (const nested of Object.values(current))
        if (typeof nested === "object" && nested !== null) queue.push(nested);
    }
  }
  return objects;
}

/** Content systems wrap JSON-LD in comments or CDATA, end it with a semicolon, and put raw line breaks in strings. */
function parseLoosely(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, "")
    .replace(/;\s*$/, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are what JSON refuses.
  return tryParse(text) ?? tryParse(text.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1"));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
