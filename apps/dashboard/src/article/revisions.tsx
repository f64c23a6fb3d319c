import type { RevisionRow } from "@newsledger/store";
import { When } from "../layout/parts.js";
import { type Change, diffWords } from "./word-diff.js";

/** Unchanged stretches longer than this are cut in their middle. */
const KEPT_CHARACTERS = 160;

/** What each wording changed of the one before, newest first. */
export function Revisions({ revisions }: { revisions: RevisionRow[] }) {
  return (
    <ol class="revisions" reversed>
      {revisions.map((revision, index) => {
        const before = revisions[index + 1];
        return (
          <li>
            <h3>
              Wording {String(revision.number)}, seen <When at={revision.seenAt} as="full" />
            </h3>
            {before ? <Difference before={before} after={revision} /> : <p class="faint">As first read.</p>}
            <p class="hash">{`content ${revision.contentHash.slice(0, 16)} · snapshot ${revision.snapshotSha256.slice(0, 16)}`}</p>
          </li>
        );
      })}
    </ol>
  );
}

function Difference({ before, after }: { before: RevisionRow; after: RevisionRow }) {
  return (
    <div class="difference">
      {before.title !== after.title ? (
        <p class="title-change" dir="auto">
          <Changes changes={diffWords(before.title ?? "", after.title ?? "")} />
        </p>
      ) : null}
      {before.text !== after.text ? (
        <p class="text-change" dir="auto">
          <Changes changes={diffWords(before.text, after.text)} />
        </p>
      ) : (
        <p class="faint">The text is the same.</p>
      )}
    </div>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <>
      {changes.map((change, index) => {
        if (change.kind === "added") return <ins>{change.text}</ins>;
        if (change.kind === "removed") return <del>{change.text}</del>;
        return <>{shorten(change.text, index === 0, index === changes.length - 1)}</>;
      })}
    </>
  );
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= KEPT_CHARACTERS) return text;
  const [head, tail] = [
    isFirst ? "" : text.slice(0, KEPT_CHARACTERS / 2),
    isLast ? "" : text.slice(-KEPT_CHARACTERS / 2),
  ];
  return `${head.replace(/\S*$/u, "")} … ${tail.replace(/^\S*/u, "")}`;
}
