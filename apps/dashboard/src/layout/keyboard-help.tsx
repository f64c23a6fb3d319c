export const KEYS = [
  ["/", "search"],
  ["j  k", "next and previous row"],
  ["Enter", "open the row"],
  ["o", "open the original article"],
  ["e", "this list as data"],
  ["f", "follow the question, or follow it no more"],
  [
    "g h",
    "go to the overview; g f figures, g q questions, g a articles, g e entities, g s sources, g r the review of entities",
  ],
  ["m  w  n  l  u", "in the review: one, one by the other name, two, later, undo"],
  ["?", "this help"],
] as const;

export function KeyTable() {
  return (
    <dl class="keys">
      {KEYS.map(([keys, what]) => (
        <div>
          <dt>
            {keys.split(/\s+/).map((key) => (
              <kbd>{key}</kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Opened by the script; without it the link in the footer leads to the same table on the page about Newsledger. */
export function KeyboardHelp() {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">Keyboard</h2>
        <KeyTable />
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
