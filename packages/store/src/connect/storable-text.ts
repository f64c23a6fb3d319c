// PostgreSQL's text holds no NUL, and UTF-8 no lone surrogate. Each is one UTF-16 unit, as is its stand-in, so that
// offsets into the text stay true.
const UNSTORABLE = /\0|\p{Surrogate}/gu;
const STAND_IN = "\uFFFD";

/** The text with what PostgreSQL cannot hold replaced, at equal length. */
function toStorableText(text: string): string {
  return text.replace(UNSTORABLE, STAND_IN);
}

const SUSPICIOUS_JSON = /\\u0000|\\ud[89a-f]/i;

/** JSON for a `jsonb` parameter. */
export function toStorableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!SUSPICIOUS_JSON.test(json)) return json;
  return JSON.stringify(value, (_key, inner) => (typeof inner === "string" ? toStorableText(inner) : inner));
}

/** One bound value, fit for PostgreSQL. */
export function toStorableParameter(value: unknown): unknown {
  if (typeof value === "string") return toStorableText(value);
  if (Array.isArray(value)) return value.map(toStorableParameter);
  return value;
}
