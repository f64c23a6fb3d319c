import type { Overview, ProcessRow } from "@newsledger/store";
import { writeNumber } from "../format/value.js";
import { KeyTable } from "../layout/keyboard-help.js";
import { Page } from "../layout/page.js";
import { PageHead, When } from "../layout/parts.js";
import { useView } from "../layout/view.js";

interface AboutProps {
  overview: Overview;
  processes: ProcessRow[];
  engines: {
    /** Their versions. */
    postgres: string;
    node: string;
    /** Null where the dashboard runs without queues. */
    queues: "postgres" | "redis" | null;
  };
}

const QUEUES_ON = { postgres: "BullMQ on PostgreSQL", redis: "BullMQ on Redis" };

export function AboutPage({ overview, processes, engines }: AboutProps) {
  const { version, locale } = useView();
  const counts = [
    ["articles", overview.articles],
    ["figures", overview.figures],
    ["entities", overview.entities],
    ["questions", overview.questions],
    ["sources", overview.sources],
  ] as const;
  return (
    <Page title="About" section="/about">
      <PageHead title="About">
        Newsledger reads the news on a schedule and keeps a ledger of it: who is named, and every number that is
        claimed, with who claims it and when it holds.
      </PageHead>
      <div class="figure-facts">
        <section aria-labelledby="holds">
          <h2 id="holds">{`Version ${version}, holding`}</h2>
          <dl>
            {counts.map(([name, count]) => (
              <div>
                <dt>{name}</dt>
                <dd>{writeNumber(count, locale)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="processes">
          <h2 id="processes">Running now</h2>
          {processes.length === 0 ? (
            <p class="faint">No worker has reported: start one with newsledger start.</p>
          ) : null}
          <dl>
            {processes.map((process) => (
              <div>
                <dt>{`${process.role} ${process.pid}`}</dt>
                <dd>
                  {`${process.machine}${process.stages.length > 0 ? `: ${process.stages.join(", ")}` : ""}, heard `}
                  <When at={process.seenAt} as="relative" />
                </dd>
              </div>
            ))}
            <Engine name="store" words={`PostgreSQL ${engines.postgres}`} />
            <Engine name="queues" words={engines.queues === null ? "none here" : QUEUES_ON[engines.queues]} />
            <Engine name="runtime" words={`Node.js ${engines.node}`} />
          </dl>
        </section>
        <section aria-labelledby="keyboard">
          <h2 id="keyboard">Keyboard</h2>
          <KeyTable />
        </section>
      </div>
      <section class="under prose" aria-labelledby="data">
        <h2 id="data">For programs</h2>
        <p>
          Every list is also data: <a href="/api/v1/articles">articles</a>, <a href="/api/v1/figures">figures</a>,{" "}
          <a href="/api/v1/entities">entities</a>, <a href="/api/v1/sources">sources</a>,{" "}
          <a href="/api/v1/questions">questions</a>, described by <a href="/api/openapi.json">OpenAPI</a>. Health is at{" "}
          <a href="/healthz">/healthz</a> and <a href="/readyz">/readyz</a>, metrics for Prometheus at{" "}
          <a href="/metrics">/metrics</a>.
        </p>
        <h2>Licence</h2>
        <p>
          Newsledger is free software under the Apache License 2.0. It stands on PostgreSQL, BullMQ, Hono and Node.js.
          What the articles say belongs to their outlets.
        </p>
      </section>
    </Page>
  );
}

function Engine({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
