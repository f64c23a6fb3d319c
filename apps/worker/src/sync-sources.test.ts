import type { SourceDeclaration } from "@newsledger/contracts";
import { migrateQueues, openQueues, type Queues } from "@newsledger/queue";
import { createLogger } from "@newsledger/telemetry";
import { createTestStore, type TestStore } from "@newsledger/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { syncPolls, syncSources } from "./sync-sources.js";

const logger = createLogger({ name: "test", level: "silent" });

function declare(slug: string, schedule: SourceDeclaration["schedule"]): SourceDeclaration {
  return {
    slug,
    name: slug,
    home: `https://${slug}.example/`,
    hosts: [`${slug}.example`],
    country: null,
    lang: "en",
    timeZone: "Pacific/Auckland",
    endpoints: [{ kind: "feed", url: `https://${slug}.example/feed` }],
    schedule,
    maintainers: [],
    isSample: false,
  };
}

describe("syncSources", () => {
  let test: TestStore;
  let queues: Queues;

  beforeEach(async () => {
    test = await createTestStore();
    await migrateQueues(test.databaseUrl);
    queues = await openQueues({ databaseUrl: test.databaseUrl, redisUrl: null, logger });
  });
  afterEach(async () => {
    await queues.close();
    await test.drop();
  });

  const hourly = declare("hourly", { everyMs: 3_600_000 });
  const daily = declare("daily", { cron: "0 7 * * *" });
  const sync = (declarations: SourceDeclaration[]) => syncSources({ store: test.store, queues, declarations });
  const scheduled = async () => (await queues.listPolls()).map(({ slug }) => slug).sort();

  it("saves the sources, schedules each and polls each at once", async () => {
    expect(await sync([hourly, daily])).toEqual({ added: ["hourly", "daily"], removed: [], rescheduled: [] });
    expect(await test.store.stages.findSource("daily")).toMatchObject({ declaration: { slug: "daily" } });
    expect(await scheduled()).toEqual(["daily", "hourly"]);
    const { waiting, delayed } = (await queues.counts()).discover;
    expect({ due: waiting + delayed - 1, later: 1 }).toEqual({ due: 2, later: 1 });
  });

  it("changes nothing the second time", async () => {
    await sync([hourly, daily]);
    const before = await queues.counts();
    expect(await sync([hourly, daily])).toEqual({ added: [], removed: [], rescheduled: [] });
    expect(await queues.counts()).toEqual(before);
  });

  it("reschedules what has another schedule and removes what is gone", async () => {
    await sync([hourly, daily]);
    const faster = { ...hourly, schedule: { everyMs: 600_000 } };
    expect(await sync([faster])).toEqual({ added: [], removed: ["daily"], rescheduled: ["hourly"] });
    expect(await queues.listPolls()).toMatchObject([{ slug: "hourly", schedule: { everyMs: 600_000 } }]);
  });

  it("leaves alone what another configuration on the same database declares", async () => {
    const as = (declarer: string, declarations: SourceDeclaration[]) =>
      syncSources({ store: test.store, queues, declarations, declarer });
    await as("north", [hourly, daily]);
    expect(await as("south", [daily])).toMatchObject({ added: [], removed: [] });
    expect(await as("north", [])).toMatchObject({ removed: ["hourly"] });
    expect(await scheduled()).toEqual(["daily"]);
    expect(await test.store.stages.findSource("daily")).not.toBeNull();
    expect(await as("south", [])).toMatchObject({ removed: ["daily"] });
    expect(await test.store.stages.findSource("daily")).toBeNull();
  });

  it("repairs lost schedules and leaves those of other processes alone", async () => {
    await sync([hourly, daily]);
    await queues.removePoll("hourly");
    expect(await syncPolls(queues, [hourly])).toMatchObject({ added: ["hourly"], removed: [] });
    expect(await scheduled()).toEqual(["daily", "hourly"]);
  });
});
