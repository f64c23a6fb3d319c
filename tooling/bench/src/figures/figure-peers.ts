import { installPeers } from "../articles/install-peers.js";

const PEERS: readonly [name: string, label: string][] = [
  ["figures-wink", "wink-nlp"],
  ["figures-recognizers", "recognizers-text-suite"],
  ["figures-compromise", "compromise"],
];

const ADAPTERS = new URL("../../peers/adapters/", import.meta.url);

/** An amount as a library finds it; `currency` is its ISO 4217 code where the library tells. */
export interface PeerAmount {
  value: number;
  unit: string | null;
  currency?: string | null;
  start: number;
  end: number;
}

export interface FigurePeer {
  label: string;
  read(text: string): PeerAmount[];
}

/** The libraries one could take instead, installed on first use; with the reason where that fails. */
export async function loadPeers(onLine: (line: string) => void): Promise<{ peers: FigurePeer[]; skipped: string[] }> {
  const reason = await installPeers(onLine);
  if (reason !== null) return { peers: [], skipped: [reason] };
  const peers: FigurePeer[] = [];
  const skipped: string[] = [];
  for (const [name, label] of PEERS) {
    try {
      const { read } = (await import(new URL(`${name}.mjs`, ADAPTERS).href)) as Pick<FigurePeer, "read">;
      peers.push({ label, read });
    } catch (error) {
      skipped.push(`Skipped ${label}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  return { peers, skipped };
}
