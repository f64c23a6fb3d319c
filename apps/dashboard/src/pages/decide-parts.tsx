import type { DecisionRow } from "@newsledger/store";
import { EntityLink } from "../layout/parts.js";
import { useView } from "../layout/view.js";
import { decisionWords } from "./decision-words.js";

/** What has just been decided or undone. */
export function NoticeLine({ decision }: { decision: DecisionRow | null }) {
  const { path } = useView();
  if (decision === null) return null;
  return (
    <form method="post" action={`/decisions/${decision.id}/undo`} class="notice">
      <input type="hidden" name="back" value={path.replace(/[?&]did=\d+/, "")} />
      <span role="status">
        {decision.undone ? "Undone: " : "Decided: "}
        <EntityLink entity={decision.entity} /> {decisionWords(decision)}.
      </span>{" "}
      {decision.undone ? null : (
        <button type="submit" data-key="u">
          <kbd>u</kbd> Undo
        </button>
      )}
    </form>
  );
}

/** Under which name decisions stand in the trail: remembered by the browser. */
export function AnalystField({ analyst }: { analyst: string }) {
  return (
    <label>
      <span>Your name, for the trail</span>
      <input type="text" name="by" value={analyst} maxlength={100} autocomplete="name" />
    </label>
  );
}

export function ReasonField() {
  return (
    <label>
      <span>Why</span>
      <input type="text" name="reason" maxlength={1000} autocomplete="off" />
    </label>
  );
}
