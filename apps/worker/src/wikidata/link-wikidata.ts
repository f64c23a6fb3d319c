import { setTimeout as wait } from "node:timers/promises";
import { permanent } from "@newsledger/contracts";
import type { Fetcher } from "@newsledger/fetch";
import type { EntityToLink, Store } from "@newsledger/store";
import type { z } from "zod";
import { chooseItem } from "./choose-item.js";
import { Item, ItemsAnswer, SearchAnswer } from "./wikibase-answers.js";

export interface WikidataDeps {
  store: Pick<Store, "identifiers">;
  fetcher: Fetcher;
  endpoint: string;
  delayMs: number;
}

/** Longer pauses of the host are not waited for. */
const LONGEST_WAIT_MS = 5_000;
const MOST_ITEMS = 10;

/**
 * Looks up the most named entities that were not looked up yet, and links those that are told beyond doubt. Answers
 * how many were asked about and linked; ends early while the host is busy or paused.
 */
export async function linkWikidata(deps: WikidataDeps, limit: number): Promise<{ asked: number; linked: number }> {
  const counts = { asked: 0, linked: 0 };
  for (const entity of await deps.store.identifiers.listToLink(limit)) {
    const items = await findItems(deps, entity);
    if (items === null) break;
    const chosen = chooseItem(entity, items);
    const note = chosen?.descriptions.en?.value ?? null;
    await deps.store.identifiers.saveWikidata(entity.key, chosen === null ? null : { id: chosen.id, note });
    counts.asked += 1;
    if (chosen !== null) counts.linked += 1;
  }
  return counts;
}

async function findItems(deps: WikidataDeps, entity: EntityToLink): Promise<Item[] | null> {
  const search = {
    action: "wbsearchentities",
    search: entity.name,
    language: "en",
    type: "item",
    limit: `${MOST_ITEMS}`,
  };
  const found = await ask(deps, search, SearchAnswer);
  if (found === null) return null;
  const ids = found.search.map(({ id }) => id);
  if (ids.length === 0) return [];
  const props = "labels|aliases|descriptions|claims";
  const answer = await ask(deps, { action: "wbgetentities", ids: ids.join("|"), props, languages: "en" }, ItemsAnswer);
  if (answer === null) return null;
  return ids.flatMap((id) => {
    const item = Item.safeParse(answer.entities[id]);
    return item.success ? [item.data] : [];
  });
}

/** Null while the host is busy for longer than is worth waiting. */
async function ask<T>(deps: WikidataDeps, query: Record<string, string>, schema: z.ZodType<T>): Promise<T | null> {
  const url = new URL(deps.endpoint);
  // An answer that the servers' copies lag behind on is refused rather than waited for: the manners of its API.
  for (const [name, value] of Object.entries({ ...query, format: "json", maxlag: "5" }))
    url.searchParams.set(name, value);
  const request = { url: url.href, kind: "api", delayMs: deps.delayMs } as const;
  let result = await deps.fetcher.fetchResource(request);
  if (result.status === "busy" && result.retryAfterMs <= LONGEST_WAIT_MS) {
    await wait(result.retryAfterMs);
    result = await deps.fetcher.fetchResource(request);
  }
  if (result.status !== "ok") return null;
  const read = schema.safeParse(parseJson(result.body));
  if (read.success) return read.data;
  throw permanent("wikidata.answer", `${url.host} answered ${query.action} in a form that is not read.`, {
    hint: "Look whether the endpoint in the configuration is the address of a Wikibase's api.php.",
    cause: read.error,
  });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}
