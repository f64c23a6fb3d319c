/** Words whose full stop ends no sentence, after the English model of the Punkt tokeniser. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    "mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt cmdr maj adm brig rev hon st jr sr",
    "vs inc co corp ltd bros dept est ave blvd no",
    "jan feb mar apr aug sept sep oct nov dec mon tues wed thurs fri sat",
    "u.s u.k u.n e.u u.s.a d.c n.y l.a e.g i.e a.m p.m ph.d",
    "ga va fla calif ariz colo conn ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt",
    "wash wis wyo n.j n.c s.c n.m n.h n.d s.d r.i w.va d-n.y r-fla",
  ].flatMap((line) => line.split(" ")),
);
// A stop counts before white space or ASCII punctuation, and so not before a curly quotation mark.
const STOP = /[.!?]+(?=\s|[)";}\]*:@'({[]|$)/gu;

/** Cuts text into sentences nearly as the ROUGE package does, by way of nltk's Punkt. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const before = text.slice(start, match.index);
    let end = match.index + match[0].length;
    if (match[0] === "." && isAbbreviation(before, text.slice(end))) continue;
    const closing = /^["')\]}]+(?=\s|--|$)/u.exec(text.slice(end, end + 20))?.[0] ?? "";
    end += closing.length;
    if (closing === "" && end < text.length && !/\s/u.test(text[end] ?? "")) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== "");
}

function isAbbreviation(before: string, after: string): boolean {
  const word = (/\S*$/u.exec(before)?.[0] ?? "").replace(/^[("'[“‘]+/u, "");
  if (/^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())) return true;
  const next = /^[\s)"'}\]]*([^\s]?)/u.exec(after)?.[1] ?? "";
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !/\p{Lu}/u.test(next);
}
