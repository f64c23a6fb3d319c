import { alignRows } from "../align-rows.js";
import { formatReliability } from "../reliability/format-reliability.js";
import type { ClaimsReport } from "./bench-claims.js";
import type { FieldName } from "./claim-fields.js";
import type { ClaimScores } from "./count-claims.js";
import type { ClaimError, ErrorKind } from "./list-errors.js";

type Column = [head: string, scores: ClaimScores];
type Row = [label: string, cell: (scores: ClaimScores) => string];

const ROWS: readonly Row[] = [
  ["articles", ({ articles }) => String(articles)],
  ["figures", ({ detection }) => String(detection.found + detection.missed)],
  ["detection, precision", ({ detection }) => part(detection.found, detection.found + detection.spurious)],
  ["  recall", ({ detection }) => part(detection.found, detection.found + detection.missed)],
  ["  F1", ({ detection }) => percent(detection.f1)],
  field("value", "value"),
  field("bound", "bound"),
  field("kind", "kind"),
  field("unit", "unit"),
  field("head, alone", "head"),
  field("  or as last word of subject or concept", "subjectStrict"),
  field("  or as any word of them", "subjectLoose"),
  ofPlaces("places, precision", ({ right, read }) => part(right, read)),
  ofPlaces("  recall", ({ right, wanted }) => part(right, wanted)),
  ofPlaces("  F1", ({ f1, wanted }) => (wanted === 0 ? "none" : percent(f1))),
  field("  given where there is none", "placesExtra", "wrong"),
  field("as of, overlapping", "asOf"),
  field("  given where there is none", "asOfExtra", "wrong"),
  field("speaker", "speaker"),
  field("own voice left alone", "ownVoice"),
];

/** The report as tables for a terminal, with all our errors of one kind where one is given. */
export function formatClaims(report: ClaimsReport, kind: ErrorKind | undefined): string {
  const { reliability, errors, skipped } = report;
  const parts = [formatScores(report), formatReliability(reliability, "value, bound, kind, unit and subject's head")];
  if (kind !== undefined) parts.push(formatErrors(errors, kind));
  return [...parts, ...skipped].join("\n\n");
}

function formatScores(report: ClaimsReport): string {
  const columns = columnsOf(report);
  const head = ["of 100 (so many of so many)", ...columns.map(([name]) => name)];
  return alignRows([head, ...ROWS.map(([label, cell]) => [label, ...columns.map(([, scores]) => cell(scores))])]);
}

/** Ours by folder where there are several, then all systems over everything. */
function columnsOf({ folders, systems }: ClaimsReport): Column[] {
  const [ours, ...peers] = systems;
  if (ours === undefined) return [];
  const parts = folders.length > 1 ? folders.map((name, i): Column => [name, ours.folders[i] as ClaimScores]) : [];
  const own: Column = [parts.length > 0 ? "all" : ours.label, ours.all];
  return [...parts, own, ...peers.map(({ label, all }): Column => [label, all])];
}

function field(label: string, name: FieldName, counted: "right" | "wrong" = "right"): Row {
  const cell = ({ fields }: ClaimScores): string => {
    const share = fields[name];
    if (share === undefined) return "-";
    return part(counted === "right" ? share.right : share.asked - share.right, share.asked);
  };
  return [label, cell];
}

function ofPlaces(label: string, cell: (places: NonNullable<ClaimScores["places"]>) => string): Row {
  return [label, ({ places }) => (places === null ? "-" : cell(places))];
}

function part(some: number, all: number): string {
  return all === 0 ? "none" : `${percent(some / all)} (${some}/${all})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function formatErrors(errors: readonly ClaimError[], kind: ErrorKind): string {
  const same = errors.filter((error) => error.kind === kind);
  const lines = same.map(
    ({ article, around, wanted, got }) =>
      `${article} ${around}\n    wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
  );
  return [`${kind}: ${same.length}`, ...lines].join("\n");
}
