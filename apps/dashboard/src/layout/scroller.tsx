import type { Child } from "hono/jsx";

/** Holds a table that may be wider than its place. It takes the focus, since a keyboard could not scroll it else. */
export function Scroller({ label, children }: { label: string; children: Child }) {
  return (
    <section class="scroller" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}
