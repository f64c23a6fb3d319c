import { readTokens } from "../discovery/read-tokens.js";

const MAX_LINES = 3_000;
const SILENT = new Set(["script", "style", "template", "noscript", "head", "svg"]);
const INLINE = new Set(
  "a abbr b bdi bdo cite code em font i img mark q s small span strong sub sup time u wbr".split(" "),
);

/** What a reader would see of a page, line by line: every run of text that no block interrupts. */
export function listLines(html: string): string[] {
  const lines: string[] = [];
  let line = "";
  let silent = 0;
  const end = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "" && lines.length < MAX_LINES) lines.push(text);
    line = "";
  };
  readTokens(html, {
    open(name) {
      // Many pages leave out where their head ends.
      if (name === "body") silent = 0;
      if (SILENT.has(name)) silent += 1;
      if (!INLINE.has(name)) end();
    },
    text(text) {
      if (silent === 0) line += text;
    },
    close(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (!INLINE.has(name)) end();
    },
  });
  end();
  return lines;
}
