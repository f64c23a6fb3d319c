interface SortHeadProps {
  /** The list that is sorted, and what it is asked now. */
  path: string;
  query: URLSearchParams;
  /** What its address asks when this head is followed. */
  wish: Record<string, string>;
  label: string;
  title: string;
  /** The order that the list is in, where it is sorted by this column: "highest first". */
  current: { arrow: "↑" | "↓"; words: string } | null;
}

/** A column head that sorts, from the first page on. */
export function SortHead({ path, query, wish, label, title, current }: SortHeadProps) {
  const params = new URLSearchParams(query);
  params.delete("cursor");
  for (const [name, value] of Object.entries(wish)) params.set(name, value);
  return (
    <a class="sort" href={`${path}?${params}`} title={title}>
      {label}
      <span aria-hidden="true">{current ? ` ${current.arrow}` : ""}</span>
      {current ? <span class="unseen">{`, ${current.words}`}</span> : null}
    </a>
  );
}
