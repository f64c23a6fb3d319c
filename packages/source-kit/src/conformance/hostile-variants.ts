/** A page as the network or a hand may damage it. Whatever comes of it, it must end, and end decently. */
export interface Variant {
  name: string;
  body: string | Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Twenty ways in which a page arrives broken. */
export function listHostileVariants(html: string): Variant[] {
  const middle = Math.floor(html.length / 2);
  const bytes = bytesOf(html);
  const variants: [string, string | Uint8Array][] = [
    ["empty", ""],
    ["cut off in the middle", html.slice(0, middle)],
    ["cut off within a tag", html.slice(0, html.lastIndexOf("<", middle) + 3)],
    ["without its head", html.replace(/<head[\s\S]*?<\/head>/i, "")],
    ["without closing tags", html.replace(/<\/[a-z]\w*>/gi, "")],
    ["without classes and ids", html.replace(/ (?:class|id)="[^"]*"/gi, "")],
    ["in capitals", html.replace(/<\/?[a-z]\w*/gi, (tag) => tag.toUpperCase())],
    ["twice in a row", html + html],
    ["without structured data", html.replace(/<script[\s\S]*?<\/script>/gi, "")],
    [
      "with broken structured data",
      html.replace(/(<script[^>]*ld\+json[^>]*>)[\s\S]*?(<\/script>)/gi, '$1{"@type":$2'),
    ],
    [
      "with structured data of another shape",
      html.replace(/(<script[^>]*ld\+json[^>]*>)[\s\S]*?(<\/script>)/gi, "$1[[[1,null]]]$2"),
    ],
    ["without dates", html.replace(/\d{4}-\d\d-\d\dT[\d:.+Z-]+/g, "").replace(/ datetime="[^"]*"/gi, "")],
    ["with impossible dates", html.replace(/\d{4}-\d\d-\d\dT/g, "2019-02-31T")],
    ["with nul bytes", html.replace(/ /g, (space, at: number) => (at % 97 === 0 ? "\u0000" : space))],
    [
      "as windows-1252 read as UTF-8",
      Uint8Array.from(bytes, (byte, at) => (at % 61 === 0 && byte > 127 ? 0xff : byte)),
    ],
    ["under 3,000 open elements", `${"<div>".repeat(3_000)}${html}`],
    ["with a million letters in one tag", html.replace("<body", `<body title="${"x".repeat(1_000_000)}"`)],
    ["with 20,000 links before it", `${'<a href="/x">another story</a> '.repeat(20_000)}${html}`],
    [
      "with script in every value",
      html.replace(/content="/gi, 'content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'),
    ],
    [
      "behind a consent dialog",
      html.replace(/(<body[^>]*>)/i, `$1<div role="dialog" class="consent">${CONSENT}</div>`),
    ],
  ];
  return variants.map(([name, body]) => ({ name, body }));
}

const CONSENT = "<p>We and our partners store and read cookies on your device.</p>".repeat(20);
