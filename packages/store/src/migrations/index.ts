import type { Migration } from "kysely";
import { up as ledger } from "./0001-ledger.js";
import { up as stageFunctions } from "./0002-stage-functions.js";
import { up as extractionResult } from "./0003-extraction-result.js";
import { up as resolution } from "./0005-resolution.js";
import { up as furniture } from "./0007-furniture.js";
import { up as figureNotes } from "./0008-figure-notes.js";
import { up as rechecks } from "./0009-rechecks.js";
import { up as upkeep } from "./0010-upkeep.js";
import { up as declarers } from "./0011-declarers.js";
import { up as backfill } from "./0012-backfill.js";
import { up as hubs } from "./0013-hubs.js";

/** All migrations by name, applied in the order of their names. A released one is never changed. */
export const MIGRATIONS: Record<string, Migration> = {
  "0001-ledger": { up: ledger },
  "0002-stage-functions": { up: stageFunctions },
  "0003-extraction-result": { up: extractionResult },
  "0005-resolution": { up: resolution },
  "0007-furniture": { up: furniture },
  "0008-figure-notes": { up: figureNotes },
  "0009-rechecks": { up: rechecks },
  "0010-upkeep": { up: upkeep },
  "0011-declarers": { up: declarers },
  "0012-backfill": { up: backfill },
  "0013-hubs": { up: hubs },
};
