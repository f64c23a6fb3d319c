import type { GlobalOptions } from "../command-frame.js";
import { withServer } from "../ledger/with-server.js";
import { loadSettings } from "../load-settings.js";
import { migrateServer } from "../supervisor/engines.js";
import { openTerminal } from "../terminal/terminal.js";

export async function runMigrate(options: GlobalOptions & { json?: boolean }): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  return withServer(config, async (server) => {
    const applied = await migrateServer(config, server.databaseUrl);
    if (options.json) terminal.json({ applied });
    else if (applied.length === 0) terminal.print("The tables were up to date already.");
    else terminal.print(`Applied ${applied.join(", ")}. The tables are up to date.`);
    return 0;
  });
}
