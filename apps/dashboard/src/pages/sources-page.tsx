import type { ProcessRow, SourceRow } from "@newsledger/store";
import { Bars } from "../draw/bars.js";
import { writeNumber } from "../format/value.js";
import { IdleStages } from "../layout/idle-stages.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, SampleMark, When } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";
import { useView } from "../layout/view.js";
import { isAtRest, STATE_WORDS, stateOf } from "./source-state.js";

interface SourcesPageProps {
  sources: SourceRow[];
  processes: ProcessRow[];
  canAdd: boolean;
}

export function SourcesPage({ sources, processes, canAdd }: SourcesPageProps) {
  return (
    <Page title="Sources" section="/sources" dataUrl="/api/v1/sources">
      <PageHead title="Sources">Whether everything comes in, since when, and what to do where it does not.</PageHead>
      {sources.length > 0 ? <IdleStages processes={processes} /> : null}
      {canAdd ? (
        <p class="actions">
          <a class="as-button" href="/add-source">
            Add a source
          </a>
        </p>
      ) : null}
      {sources.length === 0 ? (
        <Empty>
          No source is configured. Name some in <code>newsledger.config.yaml</code>, or start with the sample world:{" "}
          <code>newsledger start</code>.
        </Empty>
      ) : (
        <SourceTable sources={sources} />
      )}
    </Page>
  );
}

function SourceTable({ sources }: { sources: SourceRow[] }) {
  const { locale } = useView();
  return (
    <Scroller label="Sources">
      <table class="data sources">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">State</th>
            <th scope="col">Last success</th>
            <th scope="col" class="minor">
              Next try
            </th>
            <th scope="col" class="drawing minor">
              New a day, two weeks
            </th>
            <th scope="col" class="number minor">
              Articles
            </th>
            <th scope="col" class="number minor">
              Figures
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr data-row data-original={source.declaration.home}>
              <td>
                <a href={`/sources/${encodeURIComponent(source.slug)}`} data-main>
                  <bdi>{source.name}</bdi>
                </a>
                {source.isSample ? <SampleMark /> : null}
              </td>
              <td class="state-cell">
                <span class={`state state-${stateOf(source)}`} aria-hidden="true" />
                {STATE_WORDS[stateOf(source)]}
                {isAtRest(source) || !source.lastError ? null : (
                  <span class="hint" dir="auto">
                    {source.lastError}
                  </span>
                )}
              </td>
              <td class="nowrap last-success">
                {source.lastSuccessAt ? (
                  <When at={source.lastSuccessAt} as="relative" />
                ) : (
                  <span class="faint">never</span>
                )}
              </td>
              <td class="nowrap minor">
                {source.nextPollAt && !source.isPaused ? (
                  <When at={source.nextPollAt} as="relative" />
                ) : (
                  <span class="faint">–</span>
                )}
              </td>
              <td class="drawing minor">
                <Bars values={source.yield} height={18} label={`New articles a day: ${source.yield.join(", ")}`} />
              </td>
              <td class="number minor">{writeNumber(source.articles, locale)}</td>
              <td class="number minor">{writeNumber(source.figures, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
