import type { GoldDocument } from "./corpora.js";

/** Spellings of old newswire, and how the web writes them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bU\.S\./g, "US"],
  [/\bU\.N\./g, "UN"],
  [/\bU\.K\./g, "UK"],
  [/\bE\.U\./g, "EU"],
  [/\b(Mr|Mrs|Ms|Dr|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|Prof|St)\.(?= )/g, "$1"],
  [/(?<=[\w.])'(?=s\b)/g, "’"],
  [/ "(?=\w)/g, " “"],
  [/"(?=\s|$)/g, "”"],
];

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The same document in today's spelling: acronyms and titles without points, curly quotes. Names keep their places. */
export function modernise(document: GoldDocument): GoldDocument {
  const edits = findEdits(document.text);
  let text = "";
  let last = 0;
  for (const edit of edits) {
    text += document.text.slice(last, edit.start) + edit.text;
    last = edit.end;
  }
  text += document.text.slice(last);
  const gold = document.gold.map(({ start, end, type }) => ({
    start: moved(start, edits),
    end: moved(end, edits),
    type,
  }));
  return { id: `${document.id}-modern`, text, gold };
}

function findEdits(text: string): Edit[] {
  const edits = SPELLINGS.flatMap(([pattern, replacement]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: replacement.replace("$1", match[1] ?? ""),
    })),
  );
  edits.sort((a, b) => a.start - b.start);
  return edits.filter((edit, index) => index === 0 || edit.start >= (edits[index - 1] as Edit).end);
}

/** Where an offset of the old text is in the new one; no name begins or ends inside an edit but at its end. */
function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start >= offset) break;
    shift += text.length - (end - start);
  }
  return offset + shift;
}
