import type { Figure } from "@newsledger/contracts";
import type { Token, TokenisedText } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";

type SpeakerFields = Pick<Figure, "speaker" | "speakerOrg" | "speakerRole" | "speakerSpan" | "cueSpan" | "cue">;

/** How a figure tells who said it; all null in the article's own voice. Spans are `[start, end]` in UTF-16 code units of the text. */
export function speakerFields(doc: TokenisedText, attribution: Attribution | null): SpeakerFields {
  if (!attribution)
    return { speaker: null, speakerOrg: null, speakerRole: null, speakerSpan: null, cueSpan: null, cue: null };
  const { speaker, cue } = attribution;
  const spanOf = (from: number, to: number): [number, number] => [
    (doc.tokens[from] as Token).start,
    (doc.tokens[to - 1] as Token).end,
  ];
  const cueSpan = spanOf(cue.from, cue.to);
  return {
    speaker: attribution.name,
    speakerOrg: attribution.org,
    speakerRole: attribution.role,
    speakerSpan: speaker && spanOf(speaker.from, speaker.to),
    cueSpan,
    cue: doc.text.slice(cueSpan[0], cueSpan[1]),
  };
}
