import type { EntityMention, Figure } from "@newsledger/contracts";
import { ARMED_NOUNS, FIGHTER_NOUNS, NARROWING } from "./data/fighter-nouns.js";
import { findKnownName } from "./resolution/known-names.js";

/** An organisation named once may be anybody's; the one named again is whom the article tells of. */
const LEAST_NAMED = 2;

type CountingFigure = Pick<Figure, "head" | "subject">;
type PlacedFigure = Pick<Figure, "start" | "end" | "concept" | "speaker" | "speakerOrg">;

/** What people under arms are counted as, "fighter" or "foreign fighter"; null when others are counted. */
export function readFighters({ head, subject }: CountingFigure): string | null {
  const noun = head?.toLowerCase() ?? "";
  const words = (subject ?? "").toLowerCase().split(/\s+/);
  if (!FIGHTER_NOUNS.includes(noun) && !(ARMED_NOUNS.includes(noun) && words.includes("armed"))) return null;
  const narrowed = words.find((word) => NARROWING.includes(word));
  return narrowed === undefined ? "fighter" : `${narrowed} fighter`;
}

/**
 * Answers, for the figures of one article, whose fighters they count: the body named in the figure itself ("15,000 IS
 * militants"), the one that has them, the one that the title names, or else the one that the article names most. Null
 * when it names none.
 */
export function openForces(mentions: readonly EntityMention[], title: string | null) {
  const bodies = mentions.filter(({ type }) => type === "organization");
  const names = [...new Set(bodies.map(({ canonical }) => canonical))];
  const fullNames = new Map(names.map((name) => [name, fullNameOf(name, names)]));
  const nameOf = (body: EntityMention) => fullNames.get(body.canonical) as string;
  const told = bodies.find(({ text }) => title !== null && wordsOf(title).includes(` ${text} `));
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(nameOf(body), (counts.get(nameOf(body)) ?? 0) + 1);
  const most = [...counts].filter(([, named]) => named >= LEAST_NAMED).sort((a, b) => b[1] - a[1]);
  return ({ start, end, concept, speaker, speakerOrg }: PlacedFigure): string | null => {
    const within = bodies.find((body) => body.start >= start && body.end <= end);
    const owner = bodies.find(({ text, canonical }) => text === concept || canonical === concept);
    const named = within ?? owner ?? told;
    if (named !== undefined) return nameOf(named);
    return most.find(([name]) => name !== speaker && name !== speakerOrg)?.[0] ?? null;
  };
}

/** "The Front" is the "Korrin Front" of the same article, and "Isis" is the Islamic State of any. */
function fullNameOf(name: string, names: readonly string[]): string {
  const tail = ` ${withoutArticle(name)}`;
  const full = withoutArticle(names.find((other) => other.endsWith(tail) && other !== name) ?? name);
  return findKnownName(full)?.name ?? full;
}

const withoutArticle = (name: string): string => name.replace(/^the\s/i, "");
const wordsOf = (title: string): string => ` ${title.replace(/[^\p{L}\p{N}'’.-]+/gu, " ")} `;
