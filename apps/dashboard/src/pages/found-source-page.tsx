import type { FoundSource, SourceChoices } from "../dashboard-deps.js";
import { Page } from "../layout/page.js";
import { Empty, OriginalLink } from "../layout/parts.js";
import type { AddSourceProps } from "./add-source-page.js";
import { FaultNote } from "./add-source-page.js";
import { Preview } from "./source-trial-page.js";

interface FoundSourceProps {
  found: FoundSource;
  fault?: NonNullable<AddSourceProps["fault"]>;
}

const FIELDS: readonly (readonly [keyof SourceChoices, string, { pattern?: string; isOptional?: boolean }])[] = [
  ["name", "Name", {}],
  ["slug", "Short name: lower-case words joined by hyphens", { pattern: "[a-z0-9]+(-[a-z0-9]+)*" }],
  ["lang", "Language, such as en or pt-BR", {}],
  ["country", "Country, two letters; empty for none", { pattern: "[A-Za-z]{2}", isOptional: true }],
  ["timeZone", "Time zone of the newsroom, such as Pacific/Auckland", {}],
];

/** What was found of an outlet: to check, to correct, to follow. */
export function FoundSourcePage({ found, fault }: FoundSourceProps) {
  const { address, choices, reasons, endpoints, article, figures } = found;
  return (
    <Page title={`Add ${choices.name}`} section="/sources">
      <header class="page-head">
        <p class="meta">
          <a href="/add-source">another address</a>
          <OriginalLink url={found.home}>{found.home}</OriginalLink>
        </p>
        <h1>
          <bdi>{choices.name}</bdi>
        </h1>
        <p class="lede">Nothing is stored yet. Check what was guessed: nothing reveals a wrong time zone later.</p>
      </header>
      {fault ? <FaultNote fault={fault} /> : null}
      <section aria-labelledby="declared">
        <h2 id="declared">What is declared</h2>
        <form method="post" action="/add-source/follow" class="fields add-source">
          <input type="hidden" name="address" value={address} />
          {FIELDS.map(([name, title, { pattern, isOptional = false }]) => (
            <label>
              <span>{title}</span>
              <input
                type="text"
                name={name}
                value={choices[name]}
                required={!isOptional}
                pattern={pattern}
                maxlength={200}
                autocomplete="off"
                spellcheck={false}
                aria-describedby={reasons[name] ? `why-${name}` : undefined}
              />
              {reasons[name] ? (
                <span class="why faint" id={`why-${name}`}>
                  {`${reasons[name].isSure ? "" : "please check: "}${reasons[name].because}`}
                </span>
              ) : null}
            </label>
          ))}
          <p class="buttons">
            <button type="submit">Follow it</button>
          </p>
        </form>
      </section>
      <section class="under" aria-labelledby="announces">
        <h2 id="announces">Where it announces</h2>
        <ul class="endpoints">
          {endpoints.map(({ kind, url, pages }) => (
            <li>
              {`${kind} `}
              <OriginalLink url={url}>{url}</OriginalLink>
              <span class="faint">{` ${pages} pages`}</span>
            </li>
          ))}
        </ul>
      </section>
      {article ? (
        <Preview article={article} figures={figures} />
      ) : (
        <Empty>None of its newest pages read as an article. It can be followed all the same.</Empty>
      )}
    </Page>
  );
}
