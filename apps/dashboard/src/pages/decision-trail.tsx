import type { DecisionRow } from "@newsledger/store";
import { EntityLink, When } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";
import { useView } from "../layout/view.js";
import { decisionWords } from "./decision-words.js";

/** Who decided what, when and why; each can be undone where it stands. */
export function DecisionTrail({ decisions }: { decisions: DecisionRow[] }) {
  return (
    <Scroller label="Decisions">
      <table class="data decisions">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Why</th>
            <th scope="col">
              <span class="unseen">Undo</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <Row decision={decision} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Row({ decision }: { decision: DecisionRow }) {
  const { path } = useView();
  const { undone } = decision;
  return (
    <tr data-row class={undone ? "undone" : undefined}>
      <td class="nowrap">
        <When at={decision.at} />
      </td>
      <td>
        <bdi>{decision.by}</bdi>
      </td>
      <td dir="auto">
        <EntityLink entity={decision.entity} /> {decisionWords(decision)}
      </td>
      <td dir="auto">{decision.reason ?? <span class="faint">–</span>}</td>
      <td>
        {undone ? (
          <span class="faint">
            undone by <bdi>{undone.by}</bdi>, <When at={undone.at} />
            {undone.reason ? `: ${undone.reason}` : null}
          </span>
        ) : (
          <form method="post" action={`/decisions/${decision.id}/undo`}>
            <input type="hidden" name="back" value={path} />
            <button type="submit" aria-label={`Undo decision ${decision.id}: ${decisionWords(decision)}`}>
              Undo
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}
