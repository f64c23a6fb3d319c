import { ENTITY_TYPES } from "@newsledger/contracts";
import type { EntityDetail, EntityRow } from "@newsledger/store";
import type { Child } from "hono/jsx";
import { AnalystField, ReasonField } from "./decide-parts.js";
import { TYPE_WORDS } from "./entities-page.js";

interface DecideProps {
  entity: EntityDetail;
  analyst: string;
  /** What was looked for to merge with, and who bears such a name. */
  merge: { words: string; found: EntityRow[] } | null;
}

/** Everything that an analyst may decide of one entity. */
export function DecideForms({ entity, analyst, merge }: DecideProps) {
  const address = `/entities/${encodeURIComponent(entity.key)}`;
  const form = (kind: string, submit: string, fields: Child) => (
    <form method="post" action={`${address}/decide`} class="fields">
      <input type="hidden" name="kind" value={kind} />
      {fields}
      <AnalystField analyst={analyst} />
      <ReasonField />
      <p class="buttons">
        <button type="submit">{submit}</button>
      </p>
    </form>
  );
  return (
    <>
      <details open={merge !== null}>
        <summary>The same as another</summary>
        <form method="get" action={`${address}#decide`} class="fields">
          <label>
            <span>Name or key of the other</span>
            <input type="search" name="merge" value={merge?.words ?? ""} autocomplete="off" />
          </label>
          <p class="buttons">
            <button type="submit">Look for it</button>
          </p>
        </form>
        {merge === null ? null : <MergeChoices {...{ form, merge }} />}
      </details>
      <details>
        <summary>Two in one</summary>
        {form("split", "Split", <SplitFields entity={entity} />)}
      </details>
      <details>
        <summary>Another name or type</summary>
        {form(
          "rename",
          "Rename",
          <label>
            <span>Name</span>
            <input type="text" name="name" value={entity.name} required maxlength={300} autocomplete="off" />
          </label>,
        )}
        {form("retype", "Change the type", <TypeChoice type={entity.type} />)}
      </details>
      <details>
        <summary>No entity</summary>
        <p class="faint">Its mentions are not marked any more, here and in later articles.</p>
        {form("dismiss", "It is no entity", null)}
      </details>
    </>
  );
}

function MergeChoices({ merge, form }: { merge: NonNullable<DecideProps["merge"]>; form: FormOf }) {
  if (merge.found.length === 0) return <p class="empty">Nobody else of that name.</p>;
  return form(
    "merge",
    "Merge into the chosen one",
    <fieldset>
      <legend>Which one stays</legend>
      {merge.found.map((other, at) => (
        <label class="choice">
          <input type="radio" name="into" value={other.key} checked={at === 0} required />
          <span>
            <bdi>{other.name}</bdi> <code>{other.key}</code>{" "}
            <span class="faint">
              {`${TYPE_WORDS[other.type]}, ${other.articles === 1 ? "1 article" : `${other.articles} articles`}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>,
  );
}

type FormOf = (kind: string, submit: string, fields: Child) => ReturnType<typeof DecideForms>;

function TypeChoice({ type }: { type: EntityDetail["type"] }) {
  return (
    <label>
      <span>Type</span>
      <select name="type">
        {ENTITY_TYPES.map((choice) => (
          <option value={choice} selected={choice === type}>
            {TYPE_WORDS[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

function SplitFields({ entity }: { entity: EntityDetail }) {
  return (
    <>
      <label>
        <span>What the other is called</span>
        <input type="text" name="name" value={entity.name} required maxlength={300} autocomplete="off" />
      </label>
      {entity.names.length > 1 ? (
        <fieldset>
          <legend>Spellings that are always the other</legend>
          {entity.names.map(({ key, name }) => (
            <label class="choice">
              <input type="checkbox" name="names" value={key} />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      ) : null}
      <fieldset>
        <legend>Articles in which the other is meant</legend>
        {entity.articlesOf.map(({ id, title, url, sourceName }) => (
          <label class="choice">
            <input type="checkbox" name="articles" value={String(id)} />
            <span>
              <bdi>{title ?? url}</bdi> <span class="faint">{sourceName}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
