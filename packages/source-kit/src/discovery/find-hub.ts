import { decodeBody } from "./decode-body.js";
import { readTokens } from "./read-tokens.js";

/** What a feed says of being told (WebSub): its hub, and the address under which the hub knows it. */
export interface OfferedHub {
  hub: string;
  topic: string;
}

/** Links stand before the entries. */
const HEAD_CHARACTERS = 50_000;

/**
 * The hub of a feed and the feed's own address, by the Link header of its answer, else by its own elements (Atom's link
 * in any format of XML, `hubs` of JSON Feed). Null where it names not both.
 */
export function findHub(answer: {
  url: string;
  link: string | null;
  contentType: string | null;
  body: Uint8Array | string;
}): OfferedHub | null {
  const head = readLinkHeader(answer.link ?? "");
  const links = head.hub && head.self ? head : { ...linksOfFeed(answer), ...head };
  const hub = toAddress(links.hub, answer.url);
  const topic = toAddress(links.self, answer.url);
  return hub === null || topic === null ? null : { hub, topic };
}

interface HubLinks {
  hub?: string;
  self?: string;
}

/** RFC 8288: `<https://hub.example/>; rel="hub", <…>; rel="self"`. The first of each counts. */
function readLinkHeader(header: string): HubLinks {
  const found: HubLinks = {};
  for (const [, target = "", parameters = ""] of header.matchAll(/<([^<>]*)>((?:\s*;\s*[^,;<"]+(?:"[^"]*")?)*)/g)) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    noteRelations(found, relations?.[1] ?? relations?.[2] ?? "", target.trim());
  }
  return found;
}

function noteRelations(found: HubLinks, relations: string, target: string): void {
  for (const relation of relations.toLowerCase().split(/\s+/)) {
    if (relation === "hub") found.hub ??= target;
    if (relation === "self") found.self ??= target;
  }
}

function linksOfFeed({ url, contentType, body }: Parameters<typeof findHub>[0]): HubLinks {
  const text = decodeBody(body, contentType, url);
  if (/^\s*\{/.test(text)) return linksOfJson(text);
  const found: HubLinks = {};
  let isHead = true;
  readTokens(text.slice(0, HEAD_CHARACTERS), {
    open(name, { rel = "", href }) {
      const local = name.slice(name.indexOf(":") + 1);
      if (local === "item" || local === "entry") isHead = false;
      if (isHead && local === "link" && href) noteRelations(found, rel, href);
    },
  });
  return found;
}

function linksOfJson(text: string): HubLinks {
  try {
    const { hubs, feed_url: self } = JSON.parse(text) as {
      hubs?: { type?: unknown; url?: unknown }[];
      feed_url?: unknown;
    };
    const hub = hubs?.find(({ type }) => /^websub$/i.test(String(type)))?.url;
    return { ...(typeof hub === "string" && { hub }), ...(typeof self === "string" && { self }) };
  } catch {
    return {};
  }
}

function toAddress(address: string | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}
