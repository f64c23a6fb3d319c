import type { LookupAddress } from "node:dns";
import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { type LedgerError, matchesHost, permanent } from "@newsledger/contracts";
import { buildConnector } from "undici";
import { classifyAddress } from "./classify-address.js";

/** Finds all addresses of a host name. */
export type ResolveHost = (host: string) => Promise<LookupAddress[]>;

export interface ConnectorOptions {
  allowPrivateHosts: readonly string[];
  connectTimeoutMs: number;
  resolveHost?: ResolveHost | undefined;
}

/**
 * Connects only where a fetch may go. The address is judged in the lookup that the socket itself uses, so the address
 * that was judged is the one connected to: a name that answers differently the second time gains nothing.
 */
export function createGuardedConnector(options: ConnectorOptions): buildConnector.connector {
  const { allowPrivateHosts, connectTimeoutMs, resolveHost = resolveBySystem } = options;

  const lookup: LookupFunction = (host, { all }, callback) => {
    resolveWithLocalhost(host, resolveHost).then(
      (found) => {
        const refusal = refuseAddresses(host, found, allowPrivateHosts);
        if (refusal !== null) callback(refusal, "");
        else if (all === true) callback(null, found);
        else callback(null, found[0]?.address ?? "", found[0]?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ""),
    );
  };

  const connect = buildConnector({ timeout: connectTimeoutMs, lookup } as buildConnector.BuildOptions);
  return (target, callback) => {
    const literal = target.hostname.replace(/^\[|\]$/g, "");
    const family = isIP(literal);
    // A literal address never reaches the lookup.
    const refusal = family === 0 ? null : refuseAddresses(literal, [{ address: literal, family }], allowPrivateHosts);
    if (refusal === null) connect(target, callback);
    else queueMicrotask(() => callback(refusal, null));
  };
}

function resolveBySystem(host: string): Promise<LookupAddress[]> {
  return systemLookup(host, { all: true });
}

/** RFC 6761: names below `localhost` are the machine itself. Not every system resolver knows, so none is asked. */
async function resolveWithLocalhost(host: string, resolveHost: ResolveHost): Promise<LookupAddress[]> {
  if (matchesHost(host, [".localhost"])) return [{ address: "127.0.0.1", family: 4 }];
  const found = await resolveHost(host);
  if (found.length > 0) return found;
  throw Object.assign(new Error(`no address for ${host}`), { code: "ENOTFOUND" });
}

/** One address out of bounds condemns the name: a public one beside it is how a guard is talked past. */
function refuseAddresses(host: string, found: LookupAddress[], allowed: readonly string[]): LedgerError | null {
  for (const { address } of found) {
    const kind = classifyAddress(address);
    if (kind === "public" || (kind === "private" && matchesHost(host, allowed))) continue;
    return refusePrivateAddress(host, address);
  }
  return null;
}

export function refusePrivateAddress(host: string, address: string): LedgerError {
  return permanent("fetch.private_address", `${host} leads to ${address}, which is not on the public internet`, {
    hint: "If this host is yours and meant to be read, add it to the hosts that may be private in the configuration.",
    context: { host, address },
  });
}
