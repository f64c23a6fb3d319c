import { toLedgerError } from "@newsledger/contracts";
import { Hono } from "hono";
import type { DashboardDeps } from "../dashboard-deps.js";
import { writeLedgerMetrics } from "./metrics-text.js";

const TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";

/** `/healthz`: this process lives. `/readyz`: its engines answer. `/metrics`: for Prometheus. */
export function createHealthRoutes({ store, queues, metrics, version }: DashboardDeps): Hono {
  const routes = new Hono();
  routes.get("/healthz", (c) => c.json({ status: "ok", version }));
  routes.get("/readyz", async (c) => {
    const [storeState, queueState] = await Promise.all([
      stateOf(() => store.ping()),
      queues ? stateOf(() => queues.ping()) : null,
    ]);
    const isReady = storeState.status === "ok" && (queueState === null || queueState.status === "ok");
    return c.json(
      { status: isReady ? "ok" : "unavailable", store: storeState, queues: queueState },
      isReady ? 200 : 503,
    );
  });
  routes.get("/metrics", async (c) => {
    const { read } = store;
    const [outcomes, overview, sources, chores] = await Promise.all([
      read.countOutcomes(),
      read.overview(),
      read.listSources(),
      read.listChores(),
    ]);
    const own = metrics ? (await metrics.render()).body : "";
    return c.body(writeLedgerMetrics(outcomes, overview, sources, chores) + own, 200, { "Content-Type": TEXT_FORMAT });
  });
  return routes;
}

async function stateOf(
  ping: () => Promise<void>,
): Promise<{ status: "ok" | "unavailable"; code?: string; hint?: string }> {
  try {
    await ping();
    return { status: "ok" };
  } catch (thrown) {
    const error = toLedgerError(thrown);
    return { status: "unavailable", code: error.code, ...(error.hint ? { hint: error.hint } : {}) };
  }
}
