import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  "P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE UL OL LI DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TR TD TH TBODY THEAD FIGURE FIGCAPTION HR".split(
    " ",
  ),
);
const NOT_TEXT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG"]);

/** The text blocks of an element, in order: what a peer returns is markup, and what is scored is text. */
export function paragraphsOf(element) {
  const paragraphs = [];
  let open = "";
  const close = () => {
    const text = open.replace(/\s+/g, " ").trim();
    if (text !== "") paragraphs.push(text);
    open = "";
  };
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) open += child.textContent;
      if (child.nodeType !== 1) continue;
      const name = child.tagName.toUpperCase();
      if (NOT_TEXT.has(name)) continue;
      if (name === "BR") open += "\n";
      if (BLOCKS.has(name)) close();
      walk(child);
      if (BLOCKS.has(name)) close();
    }
  };
  walk(element);
  close();
  return paragraphs;
}

export function paragraphsOfHtml(html) {
  return paragraphsOf(parseHTML(`<!doctype html><html><body>${html ?? ""}</body></html>`).document.body);
}

/** Peers give a byline as one line; the truth is a list of names. */
export function namesOf(byline) {
  if (typeof byline !== "string") return [];
  return byline
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:by|von|par|por)\s+/i, "")
    .split(/\s*[,;|&•]\s*|\s+(?:and|und|et|y)\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^https?:/.test(name));
}

export function toReading({ title, byline, publishedAt, paragraphs }) {
  return {
    title: title ?? null,
    authors: namesOf(byline),
    publishedAt: publishedAt ?? null,
    paragraphs,
    text: paragraphs.join("\n\n"),
  };
}
