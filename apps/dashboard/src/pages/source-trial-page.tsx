import type { Article, Figure } from "@newsledger/contracts";
import type { SourceRow } from "@newsledger/store";
import type { SourceTrial } from "../dashboard-deps.js";
import { Value } from "../layout/figure-parts.js";
import { Page } from "../layout/page.js";
import { Empty, OriginalLink, When } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";

/** What a source answers now, and what would be stored of its newest article. Nothing of it is. */
export function SourceTrialPage({ source, trial }: { source: SourceRow; trial: SourceTrial }) {
  const { checks, article, figures } = trial;
  const isFine = checks.every(({ isOk }) => isOk);
  return (
    <Page title={`Test of ${source.name}`} section="/sources">
      <header class="page-head">
        <p class="meta">
          <a href={`/sources/${encodeURIComponent(source.slug)}`}>
            <bdi>{source.name}</bdi>
          </a>
        </p>
        <h1>{isFine ? "It is as its adapter declares it" : "It is not as its adapter declares it"}</h1>
        <p class="lede">Asked just now, at a low rate and within robots.txt. Nothing of this was stored.</p>
      </header>
      <section class="under" aria-labelledby="checks">
        <h2 id="checks">What it answers</h2>
        <Checks checks={checks} />
      </section>
      {article ? <Preview article={article} figures={figures} /> : <Empty>No article could be read.</Empty>}
    </Page>
  );
}

function Checks({ checks }: Pick<SourceTrial, "checks">) {
  return (
    <Scroller label="What it answers">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">State</th>
            <th scope="col">Found</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ what, isOk, sentence }) => (
            <tr>
              <td>{what}</td>
              <td class="state-cell nowrap">
                <span class={`state state-${isOk ? "healthy" : "failing"}`} aria-hidden="true" />
                {isOk ? "as declared" : "not as declared"}
              </td>
              <td dir="auto">{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

const HEAD = 3;
const TAIL = 2;

/** How an article reads, its middle left out. */
export function Preview({ article, figures }: { article: Article; figures: Figure[] }) {
  const { title, authors, publishedAt, paragraphs, url, lang } = article;
  const hidden = Math.max(0, paragraphs.length - HEAD - TAIL);
  return (
    <>
      <section class="under" aria-labelledby="preview">
        <h2 id="preview">What would be stored</h2>
        <p class="meta">
          <OriginalLink url={url}>original</OriginalLink>
          {publishedAt ? <When at={publishedAt} as="full" /> : <span>no time</span>}
          <span>{authors.join(", ") || "no author"}</span>
        </p>
        <div class="prose" lang={lang ?? undefined} dir="auto">
          <h3>{title ?? "(no title)"}</h3>
          {paragraphs.slice(0, HEAD).map((text) => (
            <p>{text}</p>
          ))}
          {hidden > 0 ? <p class="faint">{`… ${hidden} more …`}</p> : null}
          {paragraphs.slice(Math.max(HEAD, paragraphs.length - TAIL)).map((text) => (
            <p>{text}</p>
          ))}
        </div>
      </section>
      <section class="under" aria-labelledby="trial-figures">
        <h2 id="trial-figures">Figures</h2>
        {figures.length === 0 ? <Empty>None in it.</Empty> : <TrialFigures figures={figures} />}
      </section>
    </>
  );
}

function TrialFigures({ figures }: { figures: Figure[] }) {
  return (
    <Scroller label="Figures">
      <table class="data">
        <thead>
          <tr>
            <th scope="col" class="number">
              Value
            </th>
            <th scope="col">Of</th>
            <th scope="col">Says</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr>
              <td class="number">
                <Value figure={figure} />
              </td>
              <td>{figure.subject ?? figure.concept ?? figure.text}</td>
              <td>{figure.speaker ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
