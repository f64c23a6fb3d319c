import type { Figure } from "@newsledger/contracts";
import { extract } from "@newsledger/extract";
import { installPeers } from "../articles/install-peers.js";
import type { Reading } from "./quantity.js";

export interface FigureSystem {
  label: string;
  read(text: string): Reading[];
}

type UnitOf = (figure: Figure) => string | null;

/** An open bound is compared by its known side. */
function readWith(unitOf: UnitOf): FigureSystem["read"] {
  return (text) =>
    extract({ text, lang: "en" }).figures.map((figure) => {
      const { low, high, change, concept, confidence } = figure;
      const [from, to] = [low ?? high ?? Number.NaN, high ?? low ?? Number.NaN];
      return { value: from === to ? from : [from, to], unit: unitOf(figure), change, concept, confidence };
    });
}

/** With units as the corpora have them: that of a plain count is the counted noun, that of an age a "year of age". */
export const OURS: FigureSystem = {
  label: "newsledger",
  read: readWith(({ kind, unit, head }) =>
    kind === "age" ? `${unit} of age` : (unit ?? (kind === "index" ? null : head)),
  ),
};

/** With units as the ledger records them, which gives a plain count none. */
export const OURS_AS_RECORDED: FigureSystem = {
  label: "newsledger, units as recorded",
  read: readWith(({ unit }) => unit),
};

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
        peer.read(text).map((figure) => ({ ...figure, change: "=", concept: null, confidence: null }));
      systems.push({ label, read });
    } catch (error) {
      skipped.push(`Skipped ${label}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  return { systems, skipped };
}
