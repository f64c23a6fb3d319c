import { sql } from "kysely";
import type { ProcessRegistry } from "./store.js";
import type { Db } from "./write/write-context.js";

/** Who works for this ledger just now. Processes that died without a word are forgotten after a day. */
export function createProcessRegistry(db: Db): ProcessRegistry {
  return {
    beat: async ({ id, role, pid, machine, stages }) => {
      await sql`
        with forgotten as (delete from process where seen_at < now() - interval '1 day' and id <> ${id})
        insert into process (id, role, pid, machine, stages) values (${id}, ${role}, ${pid}, ${machine}, ${stages})
        on conflict (id) do update set role = excluded.role, pid = excluded.pid, machine = excluded.machine,
          stages = excluded.stages, seen_at = now()`.execute(db);
    },
    leave: async (id) => {
      await db.deleteFrom("process").where("id", "=", id).execute();
    },
  };
}
