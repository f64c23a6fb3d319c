import { readTokens } from "./read-tokens.js";

export interface PageLink {
  address: string;
  text: string;
}

const MAX_LINKS = 5_000;
const MAX_TEXT = 300;

/** The links of a page in their order, with absolute http addresses and the text that they stand under. */
export function readLinks(html: string, url: string): PageLink[] {
  const links: PageLink[] = [];
  let base = url;
  let open: PageLink | null = null;
  readTokens(html, {
    open(name, attributes) {
      if (name === "base" && attributes.href) base = resolve(attributes.href, url) ?? url;
      if (name !== "a" || links.length >= MAX_LINKS) return;
      const address = attributes.href === undefined ? null : resolve(attributes.href, base);
      open = address === null ? null : { address, text: "" };
      if (open !== null) links.push(open);
    },
    text(text) {
      if (open !== null && open.text.length < MAX_TEXT) open.text += text;
    },
    close(name) {
      if (name === "a") open = null;
    },
  });
  for (const link of links) link.text = link.text.replace(/\s+/g, " ").trim();
  return links;
}

function resolve(href: string, base: string): string | null {
  try {
    const target = new URL(href, base);
    return target.protocol === "http:" || target.protocol === "https:" ? target.href : null;
  } catch {
    return null;
  }
}
