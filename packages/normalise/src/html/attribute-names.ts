import { NameTable } from "./name-table.js";

/**
 * The attributes that something is read from. All others are passed over while a page is parsed: they are two of three
 * on the pages of outlets, and nobody would ask for them. A rule that asks for one that is not listed does not compile.
 */
const ATTRIBUTE_NAMES = [
  "aria-hidden",
  "aria-modal",
  "cite",
  "class",
  "content",
  "data-component",
  "data-date",
  "data-datetime",
  "data-href",
  "data-image",
  "data-instgrm-permalink",
  "data-lazy-src",
  "data-original",
  "data-published",
  "data-shortcode",
  "data-src",
  "data-srcset",
  "data-testid",
  "data-text-post-permalink",
  "data-time",
  "data-timestamp",
  "data-tweetid",
  "data-url",
  "datetime",
  "hidden",
  "href",
  "id",
  "itemprop",
  "itemscope",
  "itemtype",
  "lang",
  "name",
  "property",
  "rel",
  "role",
  "src",
  "srcset",
  "style",
  "title",
  "type",
  "xml:lang",
] as const;

export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];

export const ATTRIBUTES = new NameTable(ATTRIBUTE_NAMES.map((name) => ({ name })));
