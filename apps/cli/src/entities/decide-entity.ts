import { userInfo } from "node:os";
import { Decision, permanent } from "@newsledger/contracts";
import type { DecideOptions } from "../commands/entities.js";
import { openTerminal } from "../terminal/terminal.js";
import { decisionWords } from "./decision-words.js";
import { readLedger } from "./read-ledger.js";

/** Writes a decision down, or ends one, under the name of whoever runs the command. */
export async function decideEntity(wish: Decision | { undo: string }, options: DecideOptions): Promise<number> {
  const by = options.by ?? nameOfUser();
  const decided = await readLedger(options, ({ decisions }) =>
    "undo" in wish
      ? decisions.undo(readId(wish.undo), by, options.reason)
      : decisions.decide(check(wish, options.reason), by),
  );
  const terminal = openTerminal();
  if (options.json) terminal.json(decided);
  else if (decided.undone) terminal.print(`Undone: ${decisionWords(decided)}.`);
  else terminal.print(`${decisionWords(decided)}. To take it back: newsledger entities undo ${decided.id}`);
  return 0;
}

function readId(written: string): number {
  if (/^[1-9]\d{0,14}$/.test(written)) return Number(written);
  throw permanent("usage.decision", `"${written}" is no decision's number.`, {
    hint: "newsledger entities decisions lists them with their numbers.",
  });
}

function check(wish: Decision, reason: string | undefined): Decision {
  const read = Decision.safeParse(reason === undefined ? wish : { ...wish, reason });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw permanent(
    "usage.decision",
    `This cannot be decided: ${issue?.path.join(".")} cannot be that (${issue?.message}).`,
    {
      hint: "Add --help to see what can be written.",
    },
  );
}

function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return "command line";
  }
}
