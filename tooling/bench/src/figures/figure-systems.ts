import type { Figure } from "@newsledger/contracts";
import { extract } from "@newsledger/extract";
import { installPeers } from "../articles/install-peers.js";
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

const PEERS: readonly [name: string, label: string][] = [
  ["figures-wink", "wink-nlp"],
  ["figures-recognizers", "recognizers-text-suite"],
  ["figures-compromise", "compromise"],
];

const ADAPTERS = new URL("../../peers/adapters/", import.meta.url);

interface PeerModule {
  read(text: string): { value: number; unit: string | null }[];
}

/** The libraries one could take instead, installed on first use; with the reason where that fails. */
export async function loadPeers(
  onLine: (line: string) => void,
): Promise<{ systems: FigureSystem[]; skipped: string[] }> {
  const reason = await installPeers(onLine);
  if (reason !== null) return { systems: [], skipped: [reason] };
  const systems: FigureSystem[] = [];
  const skipped: string[] = [];
  for (const [name, label] of PEERS) {
    try {
      const peer = (await import(new URL(`${name}.mjs`, ADAPTERS).href)) as PeerModule;
      const read = (text: string): Reading[] =>
        peer.read(text).map((figure) => ({ ...figure, change: "=", concept: null, confidence: null, isCount: false }));
      systems.push({ label, read });
    } catch (error) {
      skipped.push(`Skipped ${label}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  return { systems, skipped };
}
