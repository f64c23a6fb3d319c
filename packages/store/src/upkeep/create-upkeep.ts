import type { WriteContext } from "../write/write-context.js";
import { beginChore, endChore } from "./chores.js";
import { countCaptures, listCaptures } from "./list-captures.js";
import { countReplay, countWithoutBytes, openReplay } from "./open-replay.js";
import { countRetention, prune } from "./prune-snapshots.js";
import { saveArchived } from "./save-archived.js";
import type { Upkeep } from "./upkeep.js";

export function createUpkeep(context: WriteContext): Upkeep {
  const { db } = context;
  return {
    countReplay: (scope) => countReplay(db, scope),
    countWithoutBytes: (scope) => countWithoutBytes(db, scope),
    openReplay: (scope, after, limit) => openReplay(db, scope, after, limit),
    countCaptures: (scope) => countCaptures(db, scope),
    listCaptures: (scope, after, limit) => listCaptures(db, scope, after, limit),
    countRetention: (rules) => countRetention(db, rules),
    prune: (rules, after, limit, remove) => prune(db, rules, after, limit, remove),
    beginChore: (name, everyMs) => beginChore(db, name, everyMs),
    endChore: (name, counts) => endChore(db, name, counts),
    saveArchived: (archived) => saveArchived(context, archived),
  };
}
