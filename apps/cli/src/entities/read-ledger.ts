import type { Store } from "@newsledger/store";
import type { GlobalOptions } from "../command-frame.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";

/** Opens a ledger that is there, for one look or one decision. */
export function readLedger<T>(options: GlobalOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const config = loadSettings(options);
  refuseAbsentLedger(config);
  return withLedger(config, ({ store }) => work(store));
}
