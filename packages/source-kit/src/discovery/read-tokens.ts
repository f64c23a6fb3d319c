import { Tokenizer } from "htmlparser2";

export interface TokenHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const MAX_ATTRIBUTES = 200;
const MAX_VALUE = 20_000;

/**
 * Tells the tags and texts of a page one after the other. Nothing is remembered of what is open, so time is linear in
 * the page: the library's own parser takes it by the square of the depth, and 100,000 open elements cost it seconds.
 */
export function readTokens(html: string, handlers: TokenHandlers): void {
  let name = "";
  let attributes: Record<string, string> = {};
  let count = 0;
  let key = "";
  let value = "";
  const endTag = () => handlers.open?.(name, attributes);
  const add = (part: string) => {
    if (value.length < MAX_VALUE) value += part;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = {};
        count = 0;
      },
      onattribname(start, end) {
        key = html.slice(start, Math.min(end, start + MAX_VALUE)).toLowerCase();
        value = "";
      },
      onattribdata: (start, end) => add(html.slice(start, Math.min(end, start + MAX_VALUE))),
      onattribentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      onattribend() {
        count += 1;
        if (count <= MAX_ATTRIBUTES && !Object.hasOwn(attributes, key)) attributes[key] = value;
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, end) => handlers.close?.(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => handlers.text?.(html.slice(start, end)),
      ontextentity: (codePoint) => handlers.text?.(String.fromCodePoint(codePoint)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
