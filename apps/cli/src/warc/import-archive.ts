import { matchesHost, type SourceDeclaration } from "@newsledger/contracts";
import { IMPORTED_SOURCE, type Snapshots, type Upkeep } from "@newsledger/store";
import { type ArchivedPage, type LeftOut, MAX_PAGE_BYTES, readArchivedPage } from "./archived-page.js";
import { readWarc } from "./read-warc.js";

export interface ImportedArchive {
  records: number;
  stored: number;
  /** Captures that the ledger had already. */
  known: number;
  leftOut: Partial<Record<LeftOut, number>>;
}

export interface ArchiveChoices {
  /** What every page is said to come from; null: found by its host, or by the ledger that it was exported from. */
  source: SourceDeclaration | null;
  sources: readonly SourceDeclaration[];
  since: string | null;
  onProgress: (records: number) => void;
}

// The longest page, and room for the headers of its answer.
const MAX_BLOCK_BYTES = MAX_PAGE_BYTES + 1024 * 1024;

/** Takes the pages of a WARC file into the ledger, a record at a time. What was taken before an error stays. */
export async function importArchive(
  path: string,
  upkeep: Pick<Upkeep, "saveArchived">,
  snapshots: Pick<Snapshots, "save">,
  choices: ArchiveChoices,
): Promise<ImportedArchive> {
  const report: ImportedArchive = { records: 0, stored: 0, known: 0, leftOut: {} };
  for await (const record of readWarc(path, MAX_BLOCK_BYTES)) {
    report.records += 1;
    choices.onProgress(report.records);
    const page = await readArchivedPage(record);
    const source = typeof page === "string" ? null : chooseSource(page, choices);
    if (typeof page === "string") leaveOut(report, page);
    else if (source === null) leaveOut(report, "of no known source");
    else if (choices.since === null || page.fetchedAt >= choices.since) {
      report[await savePage(page, source, upkeep, snapshots)] += 1;
    }
  }
  return report;
}

type Chosen = Pick<SourceDeclaration, "slug"> & { declaration: SourceDeclaration | null };

function chooseSource(page: ArchivedPage, { source, sources }: ArchiveChoices): Chosen | null {
  if (source !== null) return { slug: source.slug, declaration: source };
  const { hostname } = new URL(page.url);
  const found =
    sources.find(({ slug }) => slug === page.sourceSlug) ?? sources.find(({ hosts }) => matchesHost(hostname, hosts));
  if (found !== undefined) return { slug: found.slug, declaration: found };
  return page.sourceSlug === null ? null : { slug: IMPORTED_SOURCE, declaration: null };
}

async function savePage(
  page: ArchivedPage,
  { slug, declaration }: Chosen,
  upkeep: Pick<Upkeep, "saveArchived">,
  snapshots: Pick<Snapshots, "save">,
): Promise<"stored" | "known"> {
  const { pageUrl, url, mediaType, charset, fetchedAt, etag, lastModified } = page;
  const snapshot = await snapshots.save(page.body);
  return upkeep.saveArchived({
    pageUrl,
    sourceSlug: slug,
    ...(declaration && { source: declaration }),
    capture: { snapshot, url, mediaType, charset, fetchedAt, etag, lastModified },
  });
}

function leaveOut(report: ImportedArchive, why: LeftOut): void {
  report.leftOut[why] = (report.leftOut[why] ?? 0) + 1;
}
