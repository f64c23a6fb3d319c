import type { FurnitureList, FurnitureRow } from "@newsledger/store";
import { Empty, When } from "../layout/parts.js";

const SHOWN = 60;

/** The blocks that an outlet repeats, why they are left out, and a switch for each. */
export function FurnitureSection({ slug, list }: { slug: string; list: FurnitureList }) {
  const { rows, articles, since } = list;
  return (
    <section class="under" aria-labelledby="furniture">
      <h2 id="furniture">{`What its pages repeat (${rows.length})`}</h2>
      {rows.length === 0 ? (
        <Empty>
          {articles < 10
            ? `Nothing yet: the memory begins to tell with the tenth article, and rests on ${articles} so far.`
            : `No block that the general rules let pass stands on nine of the newest ${articles} articles.`}
        </Empty>
      ) : (
        <>
          <p class="faint">
            {`Blocks that general rules let pass and that stand on many of the newest ${articles} articles`}
            {since ? (
              <>
                {", since "}
                <When at={since} as="day" />
              </>
            ) : null}
            {". Labels are left out of further texts, sentences where they stand on a fifth of the articles or more."}
          </p>
          <ul class="furniture-list">
            {rows.slice(0, SHOWN).map((row) => (
              <FurnitureItem slug={slug} row={row} articles={articles} />
            ))}
          </ul>
          {rows.length > SHOWN ? (
            <p class="faint">
              {`${rows.length - SHOWN} more: `}
              <code>{`newsledger sources furniture ${slug}`}</code>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function FurnitureItem({ slug, row, articles }: { slug: string; row: FurnitureRow; articles: number }) {
  const action = row.isForgotten ? "remember" : "forget";
  return (
    <li>
      <div>
        <p class={row.isForgotten ? "faint" : undefined} dir="auto" id={`block-${row.print}`}>
          {row.text}
        </p>
        <p class="meta">
          <span>{row.isForgotten ? "left in the text" : row.kind.replace("_", " ")}</span>
          <span>{`on ${row.articles} of ${articles} articles${placeWords(row)}`}</span>
          <span>
            last seen <When at={row.lastSeenAt} as="day" />
          </span>
          <span>
            {row.heldBy.map(({ id, title }, index) => (
              <>
                {index > 0 ? ", " : "such as "}
                <a href={`/articles/${id}`}>
                  <bdi>{title ?? `article ${id}`}</bdi>
                </a>
              </>
            ))}
          </span>
        </p>
      </div>
      <form method="post" action={`/sources/${encodeURIComponent(slug)}/furniture/${action}`}>
        <input type="hidden" name="print" value={String(row.print)} />
        <button type="submit" aria-describedby={`block-${row.print}`}>
          {row.isForgotten ? "Leave out again" : "Keep in the text"}
        </button>
      </form>
    </li>
  );
}

/** Where it mostly stands: what tells a standing sentence from one that is news each time. */
function placeWords({ starts, ends }: FurnitureRow): string {
  if (Math.max(starts, ends) === 0) return "";
  return ends >= starts ? `, at the end of ${ends}` : `, at the beginning of ${starts}`;
}
