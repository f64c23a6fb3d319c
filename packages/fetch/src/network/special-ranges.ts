/**
 * IPv4 ranges that no public website has, from the IANA special-purpose registry (RFC 6890 and its successors), with
 * the largest prefix first where ranges touch.
 */
export const SPECIAL_IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8], // this network; connects to the machine itself on Linux
  ["10.0.0.0", 8],
  ["100.64.0.0", 10], // carrier-grade NAT; holds Alibaba's metadata service
  ["127.0.0.0", 8],
  ["169.254.0.0", 16], // link-local; holds the metadata services of most clouds
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, and broadcast
];

/** Public IPv6 is 2000::/3 (RFC 4291); these are the special ranges inside it. Everything outside is refused. */
export const SPECIAL_IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23], // protocol assignments, Teredo among them
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4: holds an IPv4 address
  ["3fff::", 20], // documentation
];

/** Refused even for hosts on the operator's list: no website lives there, but metadata services do. */
export const NEVER_IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["169.254.0.0", 16],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

export const NEVER_IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ["::", 128],
  ["fe80::", 10],
  ["fd00:ec2::", 32], // the metadata service of AWS
  ["ff00::", 8],
];
