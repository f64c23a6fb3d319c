import { TRACKING_NAMES, TRACKING_PREFIXES, TRACKING_VALUES } from "./tracking-parameters.js";

/**
 * The one spelling of an article's address: host in lower case without trailing dot, no default port, no credentials,
 * no fragment, no tracking parameters, no bare `?`. The remaining parameters keep their order and their encoding, for
 * some sites read both. Null for what is no http or https address. `base` resolves a relative one.
 */
export function canonicaliseUrl(address: string, base?: string): string | null {
  const url = parseHttpUrl(address, base);
  if (url === null) return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  const kept = url.search.slice(1).split("&").filter(isMeaningful);
  url.search = kept.join("&");
  return url.href.replace(/\?$/, "");
}

function parseHttpUrl(address: string, base: string | undefined): URL | null {
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    return null;
  }
}

function isMeaningful(pair: string): boolean {
  if (pair === "") return false;
  const [rawName = "", rawValue = ""] = pair.split("=", 2);
  const name = rawName.toLowerCase();
  if (TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))) return false;
  const trackingValues = Object.hasOwn(TRACKING_VALUES, name) ? TRACKING_VALUES[name] : undefined;
  return !trackingValues?.has(rawValue.toLowerCase());
}
