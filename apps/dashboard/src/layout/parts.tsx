import type { Child } from "hono/jsx";
import { writeAtOutlet, writeDay, writeFull, writeInstant, writeRelative } from "../format/time.js";
import { useView } from "./view.js";

type TimeForm = "instant" | "day" | "full" | "relative";

const WRITERS = { instant: writeInstant, day: writeDay, full: writeFull, relative: writeRelative };

/** A moment in the reader's zone; the outlet's own clock on hover and in print. */
export function When({ at, as = "instant" }: { at: string; as?: TimeForm }) {
  const view = useView();
  return (
    <time datetime={at} title={writeAtOutlet(at, view)}>
      {WRITERS[as](at, view)}
    </time>
  );
}

export function SampleMark() {
  return (
    <span class="sample" title="An invented outlet of the sample world">
      sample
    </span>
  );
}

export function SourceName({ slug, name, isSample }: { slug: string; name: string; isSample: boolean }) {
  return (
    <span class="outlet">
      <a href={`/sources/${encodeURIComponent(slug)}`}>
        <bdi>{name}</bdi>
      </a>
      {isSample ? <SampleMark /> : null}
    </span>
  );
}

/** Somebody by name, underlined by type, leading to the page of the entity. */
export function EntityLink({ entity }: { entity: { key: string; name: string; type: string } }) {
  return (
    <a class={`name ${entity.type}`} href={`/entities/${encodeURIComponent(entity.key)}`}>
      <bdi>{entity.name}</bdi>
    </a>
  );
}

/** The first thing on a page: what this is, in a heading and a sentence. */
export function PageHead({ title, children }: { title: string; children?: Child }) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {children ? <p class="lede">{children}</p> : null}
    </header>
  );
}

/** A section that holds nothing says what would fill it. */
export function Empty({ children }: { children: Child }) {
  return <p class="empty">{children}</p>;
}

/** The way on through a list, keeping its filters. */
export function Pager({ path, query, next, count }: PagerProps) {
  const address = (cursor: string | null) => {
    const params = new URLSearchParams(query);
    params.delete("cursor");
    if (cursor) params.set("cursor", cursor);
    const text = params.toString();
    return text ? `${path}?${text}` : path;
  };
  const isFurther = query.has("cursor");
  if (!isFurther && count === 0) return null;
  if (!isFurther && !next) return <p class="pager">{count === 1 ? "1 row" : `${count} rows`}</p>;
  return (
    <nav class="pager" aria-label="More of this list">
      {isFurther ? <a href={address(null)}>First page</a> : null}
      {next ? (
        <a href={address(next)} rel="next">
          Next page
        </a>
      ) : (
        <span>End of the list</span>
      )}
    </nav>
  );
}

export interface PagerProps {
  path: string;
  query: URLSearchParams;
  next: string | null;
  count: number;
}

/** An address of the outside world. Anything but http(s) is shown as words, never as a link. */
export function OriginalLink({ url, children, isMain }: { url: string; children: Child; isMain?: boolean }) {
  if (!isWebAddress(url)) return <span title={url}>{children}</span>;
  return (
    <a href={url} rel="noopener noreferrer external" data-original={isMain ? url : undefined}>
      {children}
    </a>
  );
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url);
}
