import type { TextRepair } from "./text-repair.js";

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  nbsp: " ",
  lt: "<",
  gt: ">",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  pound: "£",
  euro: "€",
  shy: "",
  zwnj: "",
};
const ESCAPED =
  /&(?:amp;)*(?:(quot|apos|nbsp|lt|gt|hellip|[nm]dash|[lr][sd]quo|pound|euro|shy|zwnj)|#(\d{2,6})|#x([\da-f]{2,5}));/gi;

/** Text that was escaped twice: "Tom &amp;amp; Jerry&amp;#8217;s" on the page, "Tom &amp; Jerry&#8217;s" once parsed. */
export const doubleEntities: TextRepair = {
  rule: "double-entities",
  apply: (text) => {
    if (!text.includes("&")) return text;
    return text
      .replace(ESCAPED, (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) =>
        name !== undefined ? (NAMED[name.toLowerCase()] ?? whole) : decodePoint(whole, decimal, hex),
      )
      .replace(/&(?:amp;)+/gi, "&");
  },
};

function decodePoint(whole: string, decimal: string | undefined, hex: string | undefined): string {
  const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isText =
    point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) && (point < 0x7f || point > 0x9f);
  return isText ? String.fromCodePoint(point) : whole;
}
