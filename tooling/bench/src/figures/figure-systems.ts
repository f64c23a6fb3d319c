import type { Figure } from "@newsledger/contracts";
import { extract } from "@newsledger/extract";
import type { FigurePeer } from "./figure-peers.js";
import type { Reading } from "./quantity.js";
import { readAsCorpora, readAsRecorded } from "./read-as-corpora.js";

export interface FigureSystem {
  label: string;
  read(text: string): Reading[];
}

function ours(label: string, readFigure: (figure: Figure) => Reading): FigureSystem {
  return { label, read: (text) => extract({ text, lang: "en" }).figures.map(readFigure) };
}

export const OURS = ours("newsledger", readAsCorpora);
export const OURS_AS_RECORDED = ours("newsledger, as recorded", readAsRecorded);

/** A library as one of the systems: it tells values and units alone. */
export function asFigureSystem({ label, read }: FigurePeer): FigureSystem {
  const rest = { change: "=", concept: null, confidence: null, isCount: false };
  return { label, read: (text) => read(text).map(({ value, unit }) => ({ value, unit, ...rest })) };
}
