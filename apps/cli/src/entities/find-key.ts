import { permanent } from "@newsledger/contracts";
import { isEntityKey, type Store } from "@newsledger/store";

/**
 * Names are looked for, and may be of nobody; a key is of an entity that was, even if it is another's by now.
 * Throws `entity.not-found`.
 */
export async function refuseUnknownKey(words: string, read: Store["read"]): Promise<void> {
  if (!isEntityKey(words)) return;
  if ((await read.findEntity(words)) ?? (await read.findFormerEntity(words))) return;
  throw unknownEntity(words);
}

export function unknownEntity(key: string): Error {
  return permanent("entity.not-found", `There is no entity ${key}.`, {
    hint: "`newsledger entities list <words>` looks for it.",
  });
}
