import type { FigureNote } from "@newsledger/contracts";
import { NOTE_WORDS } from "../format/note-words.js";

/** What does not add up about a figure, in sentences; the evidence is linked where `isFull`. */
export function FigureNotes({ notes, isFull }: { notes: FigureNote[]; isFull?: boolean }) {
  if (notes.length === 0) return null;
  return (
    <ul class="to-check" aria-label="To check">
      {notes.map((note) => (
        <li>
          <span class="kind">{`Check: ${NOTE_WORDS[note.kind]}.`}</span> <span dir="auto">{note.sentence}</span>
          {isFull && note.evidence.length > 0 ? <Evidence ids={note.evidence} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Evidence({ ids }: { ids: number[] }) {
  return (
    <span class="meta">
      {ids.map((id, index) => (
        <a href={`/figures/${id}`}>{ids.length > 1 ? `other figure ${index + 1}` : "other figure"}</a>
      ))}
    </span>
  );
}
