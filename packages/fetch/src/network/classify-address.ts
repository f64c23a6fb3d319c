import { BlockList, isIP } from "node:net";
import { NEVER_IPV4, NEVER_IPV6, SPECIAL_IPV4, SPECIAL_IPV6 } from "./special-ranges.js";

/** `private` may be opened by the operator for named hosts; `forbidden` may not. */
export type AddressClass = "public" | "private" | "forbidden";

const special = blockListOf(SPECIAL_IPV4, SPECIAL_IPV6);
const never = blockListOf(NEVER_IPV4, NEVER_IPV6);
const globalUnicast = blockListOf([], [["2000::", 3]]);
const nat64 = blockListOf([], [["64:ff9b::", 96]]);
const mappedIpv4 = blockListOf([], [["::ffff:0:0", 96]]);

/** Sorts an IP address as the operating system would connect to it. What is no address at all is forbidden. */
export function classifyAddress(address: string): AddressClass {
  const bare = address.replace(/%.*$/, "");
  const version = isIP(bare);
  if (version === 0) return "forbidden";
  if (version === 4) return classify(bare, "ipv4", !special.check(bare, "ipv4"));
  if (mappedIpv4.check(bare, "ipv6") || nat64.check(bare, "ipv6")) return classifyAddress(lastFourBytes(bare));
  return classify(bare, "ipv6", globalUnicast.check(bare, "ipv6") && !special.check(bare, "ipv6"));
}

function classify(address: string, family: "ipv4" | "ipv6", isPublic: boolean): AddressClass {
  if (isPublic) return "public";
  return never.check(address, family) ? "forbidden" : "private";
}

/** The IPv4 address inside `::ffff:7f00:1`, `::ffff:127.0.0.1` or `64:ff9b::7f00:1`. */
function lastFourBytes(address: string): string {
  // The URL parser writes every IPv6 address in its shortest form with groups only.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(":");
  const [high, low] = groups.slice(-2).map((group) => Number.parseInt(group || "0", 16));
  return [high ?? 0, low ?? 0].flatMap((group) => [group >> 8, group & 255]).join(".");
}

function blockListOf(ipv4: typeof SPECIAL_IPV4, ipv6: typeof SPECIAL_IPV6): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ipv4) list.addSubnet(network, prefix, "ipv4");
  for (const [network, prefix] of ipv6) list.addSubnet(network, prefix, "ipv6");
  return list;
}
