import type { ErrorKind, Outcome, Stage } from "@newsledger/contracts";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** One end of one run of a stage. Times are in milliseconds. */
export interface StageObservation {
  stage: Stage;
  outcome: Outcome;
  errorKind?: ErrorKind;
  durationMs: number;
  cpuMs?: number;
}

export interface Metrics {
  observeStage(observation: StageObservation): void;
  /** Jobs in a queue by state, as read just now. */
  setQueueDepth(stage: Stage, state: string, jobs: number): void;
  /** The page that Prometheus reads, and its media type. */
  render(): Promise<{ contentType: string; body: string }>;
  registry: Registry;
}

/** Stages take from a millisecond (link) to half a minute (a slow host). */
const DURATION_BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** This process's metrics, in a registry of their own: no global state, so tests and several workers stay apart. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "newsledger_" });
  const registers = [registry];
  const duration = new Histogram({
    name: "newsledger_stage_duration_seconds",
    help: "Wall time of one run of a stage.",
    labelNames: ["stage"],
    buckets: DURATION_BUCKETS_S,
    registers,
  });
  const cpu = new Counter({
    name: "newsledger_stage_cpu_seconds_total",
    help: "Processor time spent in the pure core of a stage.",
    labelNames: ["stage"],
    registers,
  });
  const outcomes = new Counter({
    name: "newsledger_outcomes_total",
    help: "Ends of stage runs, by outcome and kind of error.",
    labelNames: ["stage", "outcome", "kind"],
    registers,
  });
  const depth = new Gauge({
    name: "newsledger_queue_jobs",
    help: "Jobs in a queue, by state.",
    labelNames: ["stage", "state"],
    registers,
  });
  return {
    observeStage({ stage, outcome, errorKind, durationMs, cpuMs }) {
      duration.observe({ stage }, durationMs / 1000);
      if (cpuMs !== undefined) cpu.inc({ stage }, cpuMs / 1000);
      outcomes.inc({ stage, outcome, kind: errorKind ?? "" });
    },
    setQueueDepth: (stage, state, jobs) => depth.set({ stage, state }, jobs),
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    registry,
  };
}
