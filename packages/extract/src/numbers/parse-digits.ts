/**
 * The value of one run of digits with either separator convention: "2,000", "1.234.567,89", "12,34,567", "0,5".
 * Null where the points can be no number ("3.2.1", an address).
 */
export function parseDigits(digits: string): number | null {
  const text = /['’]/.test(digits) ? digits.replace(/['’]/g, "") : digits;
  const commas = count(text, ",");
  const points = count(text, ".");
  if (commas === 0 && points === 0) return Number(text);
  if (commas === 0 && points === 1) return Number(text);
  if (points === 0) return parseOneKind(text, ",");
  if (commas === 0) return isGrouped(text, ".") ? Number(text.replaceAll(".", "")) : null;
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const group = decimal === "," ? "." : ",";
  const at = text.lastIndexOf(decimal);
  if (count(text, decimal) !== 1 || text.indexOf(group) > at) return null;
  const whole = text.slice(0, at);
  return isGrouped(whole, group) ? Number(`${whole.replaceAll(group, "")}.${text.slice(at + 1)}`) : null;
}

function parseOneKind(text: string, separator: string): number | null {
  if (isGrouped(text, separator)) return Number(text.replaceAll(separator, ""));
  const [whole, rest, more] = text.split(separator);
  if (more !== undefined || whole === undefined || rest === undefined || rest.length === 3) return null;
  return Number(`${whole}.${rest}`);
}

/** Groups of three, or the Indian two and three; the last is always three. */
function isGrouped(text: string, separator: string): boolean {
  const groups = text.split(separator);
  if ((groups[0]?.length ?? 0) > 3 || groups.at(-1)?.length !== 3) return false;
  const middle = groups.slice(1, -1);
  return middle.every((g) => g.length === 3) || (middle.every((g) => g.length === 2) && (groups[0]?.length ?? 0) <= 2);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
