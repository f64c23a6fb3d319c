import { type LedgerError, permanent } from "@newsledger/contracts";

/** Longer ones are broken links or attacks on whoever logs them. */
const MAX_URL_LENGTH = 4_096;

/** An address as it will be asked for: http or https, no fragment, no trailing dot, no credentials. */
export function parseTarget(address: string): URL {
  if (address.length > MAX_URL_LENGTH) throw refuse(`${address.slice(0, 100)}…`, "is too long");
  if (!URL.canParse(address)) throw refuse(address, "is not a web address");
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw refuse(address, "is not an http or https address");
  if (url.username !== "" || url.password !== "") throw refuse(url.host, "comes with credentials");
  url.hash = "";
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  return url;
}

/** Where a redirect leads. Credentials in it are dropped: they are the other site's mistake, not ours. */
export function resolveRedirect(from: URL, location: string | null): URL {
  if (location === null || !URL.canParse(location, from.href)) {
    throw permanent("fetch.bad_redirect", `${from.href} redirects to nowhere`, {
      hint: "The site is faulty at this address. Open it to see whether the page has moved.",
      context: { url: from.href },
    });
  }
  const url = new URL(location, from.href);
  url.username = "";
  url.password = "";
  return parseTarget(url.href);
}

function refuse(address: string, why: string): LedgerError {
  return permanent("fetch.url", `${address} ${why}`, {
    hint: "Only plain http and https addresses are fetched. Correct the address.",
    context: { url: address },
  });
}
