import type { WriteContext } from "../write/write-context.js";
import { countReplay, countWithoutBytes, openReplay } from "./open-replay.js";
import type { Upkeep } from "./upkeep.js";

export function createUpkeep({ db }: WriteContext): Upkeep {
  return {
    countReplay: (scope) => countReplay(db, scope),
    countWithoutBytes: (scope) => countWithoutBytes(db, scope),
    openReplay: (scope, after, limit) => openReplay(db, scope, after, limit),
  };
}
