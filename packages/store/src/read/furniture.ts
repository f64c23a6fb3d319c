import type { BlockKind, FurnitureMemory } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import type { FurnitureList, FurnitureRow } from "./read-models.js";

/** Articles named beside each block, and characters of one in the list. */
const HELD_BY = 3;

interface Named {
  print: number;
  kind: BlockKind;
  text: string;
  heldBy: FurnitureRow["heldBy"];
}

/** See `ReadModels.listFurniture`. Blocks that repeat and that no article has brought a text of yet are not listed. */
export async function listFurniture(db: QueryExecutorProvider, slug: string): Promise<FurnitureList> {
  const [memory, named] = await Promise.all([recall(db, slug), listNamed(db, slug)]);
  const byPrint = new Map(named.map((block) => [block.print, block]));
  const rows = memory.blocks.flatMap((seen) => {
    const block = byPrint.get(seen.print);
    return block === undefined ? [] : [{ ...seen, ...block }];
  });
  rows.sort((one, other) => other.articles - one.articles || one.print - other.print);
  return { articles: memory.articles, since: memory.since, rows };
}

async function recall(db: QueryExecutorProvider, slug: string): Promise<FurnitureMemory> {
  const { rows } = await sql<{ memory: FurnitureMemory }>`select recall_furniture(${slug}, null) as memory`.execute(db);
  return rows[0]?.memory ?? { articles: 0, since: null, blocks: [] };
}

async function listNamed(db: QueryExecutorProvider, slug: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select b.print, b.kind, b.text, (
      select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'title', h.title) order by h.id desc), '[]')
      from (
        select a.id, r.title from furniture_sample s join article a on a.id = s.article_id
          left join revision r on r.id = a.current_revision_id
        where s.source_slug = b.source_slug
          and s.prints && array[b.print << 2, (b.print << 2) + 1, (b.print << 2) + 2]
        order by a.id desc limit ${HELD_BY}
      ) h
    ) as "heldBy"
    from furniture_block b where b.source_slug = ${slug}`.execute(db);
  return rows;
}
