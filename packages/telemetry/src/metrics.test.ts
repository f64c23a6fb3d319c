import { describe, expect, it } from "vitest";
import { createMetrics } from "./metrics.js";

describe("createMetrics", () => {
  it("counts ends by stage, outcome and kind, and observes durations in seconds", async () => {
    const metrics = createMetrics();
    metrics.observeStage({ stage: "fetch", outcome: "stored", durationMs: 40, cpuMs: 2 });
    metrics.observeStage({ stage: "fetch", outcome: "failed", errorKind: "permanent", durationMs: 10 });
    const { body, contentType } = await metrics.render();
    expect(contentType).toContain("text/plain");
    expect(body).toContain('newsledger_outcomes_total{stage="fetch",outcome="stored",kind=""} 1');
    expect(body).toContain('newsledger_outcomes_total{stage="fetch",outcome="failed",kind="permanent"} 1');
    expect(body).toContain('newsledger_stage_duration_seconds_sum{stage="fetch"} 0.05');
    expect(body).toContain('newsledger_stage_cpu_seconds_total{stage="fetch"} 0.002');
  });

  it("prefixes the process's own metrics", async () => {
    expect((await createMetrics().render()).body).toContain("newsledger_process_resident_memory_bytes");
  });

  it("keeps two sets of metrics apart", async () => {
    const one = createMetrics();
    const other = createMetrics();
    one.setQueueDepth("link", "waiting", 3);
    expect((await other.render()).body).not.toContain('newsledger_queue_jobs{stage="link"');
  });
});
