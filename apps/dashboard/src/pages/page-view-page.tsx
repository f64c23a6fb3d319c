import { groupPageBlocks, type PageView, type PageViewField } from "@newsledger/contracts";
import { Page } from "../layout/page.js";
import { Empty, OriginalLink } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";
import { countRules, type RuleCount } from "../reading/count-rules.js";
import { RegionView } from "../reading/region-view.js";

interface PageViewProps {
  articleId: number;
  title: string;
  lang: string | null;
  view: PageView;
}

/** An article's page, block by block, with what became of each and why. Text alone: none of the page's own markup. */
export function PageViewPage({ articleId, title, lang, view }: PageViewProps) {
  const regions = groupPageBlocks(view.blocks);
  const rules = countRules(regions);
  return (
    <Page title={`How it was read: ${title}`} section="/articles">
      <header class="page-head">
        <p class="meta">
          <a href={`/articles/${articleId}`}>The article</a>
          <OriginalLink url={view.url}>Original</OriginalLink>
          <span>{`${Math.ceil(view.bytes / 1024)} KB`}</span>
          <span>{`normaliser ${view.normaliserVersion}`}</span>
        </p>
        <h1>How the page was read</h1>
        <p class="lede" dir="auto" lang={lang ?? undefined}>
          {title}
        </p>
      </header>
      <Changed view={view} />
      <div class="page-view">
        <div class="page-blocks">
          <h2 id="blocks">The page</h2>
          <Legend view={view} />
          {regions.length === 0 ? <Empty>No text was found on the page.</Empty> : null}
          {regions.map((region, number) => (
            <RegionView region={region} number={number} lang={lang ?? undefined} />
          ))}
          <Cut articleId={articleId} left={view.left} />
        </div>
        <div class="page-notes">
          <Fields fields={view.fields} />
          <Rules rules={rules} />
        </div>
      </div>
    </Page>
  );
}

function Changed({ view: { isAsStored, outcome } }: { view: PageView }) {
  if (isAsStored && outcome === "stored") return null;
  return (
    <p class="notice">
      {outcome === "stored"
        ? "Read again today, this page gives another text than the ledger shows: rules, adapter or memory have changed since. "
        : `Read again today, this page would not be stored (${outcome}). `}
      {"What is marked here is today’s reading."}
    </p>
  );
}

function Legend({ view: { blocks } }: { view: PageView }) {
  const count = (fate: string) => blocks.filter((block) => block.fate === fate).length;
  return (
    <ul class="page-legend" aria-label="Legend">
      <li class="region kept">{`kept in the text: ${count("kept")}`}</li>
      <li class="region removed">{`removed by a rule: ${count("removed")}`}</li>
      <li class="region outside">{`outside of the article: ${count("outside")}`}</li>
    </ul>
  );
}

function Cut({ articleId, left }: { articleId: number; left: number }) {
  if (left === 0) return null;
  return (
    <p class="notice cut">
      {`Cut here: the page goes on with ${left} more ${left === 1 ? "block" : "blocks"}. `}
      <code>{`newsledger explain ${articleId} --page`}</code> shows them all.
    </p>
  );
}

const FIELD_NAMES: Record<string, string> = {
  publishedAt: "printed",
  modifiedAt: "changed",
  lang: "language",
  canonicalUrl: "address",
  images: "pictures",
};

const ORIGINS: Record<string, string> = {
  "json-ld": "JSON-LD",
  meta: "metadata",
  markup: "markup",
  text: "text",
  state: "a script’s data",
  adapter: "the adapter",
  hint: "the feed",
  response: "the response",
};

function Fields({ fields }: { fields: PageViewField[] }) {
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">Fields, and where each came from</h2>
      <Scroller label="Fields">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">From</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, value, origin, missing }) => (
              <tr>
                <th scope="row">{FIELD_NAMES[name] ?? name}</th>
                <td class="nowrap">{origin ? (ORIGINS[origin] ?? origin) : "—"}</td>
                <td dir="auto">{value ?? <span class="faint">{missing ?? "not given"}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function Rules({ rules }: { rules: RuleCount[] }) {
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">Rules that removed something</h2>
      <dl class="removals">
        {rules.map(({ rule, reason, blocks, firstRegion }) => (
          <div>
            <dt>
              <a href={`#part-${firstRegion}`}>
                <code>{rule}</code>
              </a>{" "}
              <span class="count">{`${blocks} ${blocks === 1 ? "block" : "blocks"}`}</span>
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
