import type { Terminal } from "../terminal/terminal.js";

/** Says what is done while it is done; with JSON only the end is printed. */
export interface Steps {
  done(title: string, text: string): void;
  note(title: string, text: string): void;
  fault(title: string, text: string): void;
  end(next: readonly string[], result: object): void;
}

const TITLE_WIDTH = 22;

export function createSteps(terminal: Terminal, isJson: boolean): Steps {
  const { style } = terminal;
  const say = (sign: string, title: string, text: string) => {
    if (!isJson) terminal.print(`${sign} ${title.padEnd(TITLE_WIDTH)} ${text}`);
  };
  return {
    done: (title, text) => say(style.green("✓"), title, text),
    note: (title, text) => say(style.yellow("·"), title, text),
    fault: (title, text) => say(style.red("✗"), title, text),
    end: (next, result) => {
      if (isJson) return terminal.json({ ...result, next });
      terminal.print();
      terminal.print(style.bold("Next"));
      for (const step of next) terminal.print(`  ${step}`);
    },
  };
}
