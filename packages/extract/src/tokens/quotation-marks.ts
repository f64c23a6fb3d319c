const SPACE = /\s/;
/** How far back an opening mark is looked for that a doubled apostrophe behind a digit may close. */
const QUOTE_REACH = 2000;

function isGap(text: string, at: number): boolean {
  return at < 0 || at >= text.length || SPACE.test(text.charAt(at));
}

function isOpeningPlace(text: string, before: number, after: number): boolean {
  return (isGap(text, before) || /[([—–-]/.test(text.charAt(before))) && !isGap(text, after);
}

/** 6'2'': feet and inches, where no quotation is open that these marks could close. */
function isInches(text: string, at: number): boolean {
  if (!/\d/.test(text.charAt(at - 1))) return false;
  const before = text.slice(Math.max(0, at - QUOTE_REACH), at);
  const open = before.lastIndexOf("''");
  return open < 0 || !isOpeningPlace(before, open - 1, open + 2) || before.indexOf("\n", open) >= 0;
}

/**
 * A quotation mark that is written in another way than `"` and “ ”: two single marks or grave accents as on old wires, « », „. Where it
 * ends and the common mark it stands for; null for anything else.
 */
export function readQuotationMark(text: string, at: number): { end: number; mark: "“" | "”" } | null {
  const char = text.charAt(at);
  if (char === "„") return { end: at + 1, mark: "“" };
  if (char === "«" || char === "»") {
    const isReversed =
      char === "»" ? isGap(text, at - 1) && !isGap(text, at + 1) : !isGap(text, at - 1) && isGap(text, at + 1);
    return { end: at + 1, mark: (char === "«") === isReversed ? "”" : "“" };
  }
  if ((char !== "'" && char !== "`") || text.charAt(at + 1) !== char || text.charAt(at + 2) === char) return null;
  if (char === "`") return { end: at + 2, mark: "“" };
  if (isInches(text, at)) return null;
  return { end: at + 2, mark: isOpeningPlace(text, at - 1, at + 2) ? "“" : "”" };
}
