/** Second labels that national registries sell names below. */
const REGISTRIES = new Set("ac co com edu gen go gob gov govt in info mil ne net nom or org".split(" "));

/**
 * The part of a host that its owner registered, near enough: `news.bbc.co.uk` is `bbc.co.uk`. Names below `localhost`
 * and addresses stand for themselves.
 */
export function siteOf(host: string): string {
  if (/^[\d.:[\]]+$/.test(host) || host.endsWith(".localhost")) return host.replace(/^www\./, "");
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  return labels.slice(top.length === 2 && REGISTRIES.has(second) ? -3 : -2).join(".");
}
