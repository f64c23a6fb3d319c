/** One line that tells how far something is: rewritten in place on a terminal, printed anew elsewhere. */
export interface LiveLine {
  show(text: string): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

const CLEAR = "\r\u001b[2K";

export function openLiveLine(stream: NodeJS.WriteStream = process.stderr): LiveLine {
  let shown = "";
  if (stream.isTTY) {
    return {
      show: (text) => {
        if (text === shown) return;
        shown = text;
        stream.write(CLEAR + text.slice(0, Math.max(20, (stream.columns || 80) - 1)));
      },
      clear: () => {
        if (shown !== "") stream.write(CLEAR);
        shown = "";
      },
    };
  }
  return {
    show: (text) => {
      if (text !== shown) stream.write(`${text}\n`);
      shown = text;
    },
    clear: () => {},
  };
}
