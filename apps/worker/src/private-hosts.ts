import { matchesHost } from "@newsledger/contracts";

/** Where private addresses are expected: the sample world, and nothing else. */
export const PRIVATE_HOSTS: readonly string[] = [".localhost"];

/**
 * Whether what stands at `from` may name `to` as an address to be fetched. A page of the public internet must not send
 * us to a private host; the fetcher holds redirects to the same.
 */
export function mayLeadTo(from: string, to: string): boolean {
  return isPrivate(from) || !isPrivate(to);
}

/** Whether an address lies where private ones are expected: on this machine. */
export function isPrivate(url: string): boolean {
  return matchesHost(new URL(url).hostname, PRIVATE_HOSTS);
}
