export { matchesHost } from "@newsledger/contracts";
export { type ArchiveStep, stepOf } from "./backfill/archive-step.js";
export { type DayRange, readDayRange } from "./backfill/day-range.js";
export { planBackfill } from "./backfill/plan-backfill.js";
export { type ArchiveReading, readArchive } from "./backfill/read-archive.js";
export { canonicaliseUrl } from "./canonicalise-url.js";
export { recordTo, replayFrom } from "./cassette/cassette.js";
export { checkSource } from "./conformance/check-source.js";
export type { Finding } from "./conformance/finding.js";
export { offsetOf } from "./conformance/zone-offset.js";
export { defineSource, type Source, type SourceInput } from "./define-source.js";
export type { CollectedPages } from "./discovery/collect-pages.js";
export { findHub, type OfferedHub } from "./discovery/find-hub.js";
export { type EndpointReading, type EndpointResponse, readEndpoint } from "./discovery/read-endpoint.js";
export { type PageLink, readLinks } from "./discovery/read-links.js";
export { looksLikeArticle } from "./discovery/read-listing.js";
export type { SitemapIndex } from "./discovery/read-sitemap.js";
export { type Expectation, expectationOf, type Fixture, loadFixtures } from "./fixture/fixture.js";
export { type RecordedFixture, recordFixture } from "./fixture/record-fixture.js";
export { findLeaks, type ReduceOptions, reducePage } from "./fixture/reduce-page.js";
export { rewriteAddress } from "./fixture/rewrite-address.js";
export { type GuessedFrom, guessSource } from "./guess-source.js";
export { loadSourceFile, toSource } from "./load/load-source-file.js";
export { type LoadedSources, loadSourceFolder, loadSourcePackage, SOURCE_PACKAGE } from "./load/load-sources.js";
export { readOpml } from "./opml/read-opml.js";
export { writeOpml } from "./opml/write-opml.js";
export {
  PROBE_VERDICTS,
  type ProbeFinding,
  type ProbeReport,
  type ProbeVerdict,
  probeSource,
} from "./probe/probe-source.js";
export { chooseReading } from "./reading/choose-reading.js";
export { listLines } from "./reading/list-lines.js";
export type { PageReading, PageReadingInput, ParsedFields, ParsePage } from "./reading/page-reading.js";
export type { PageView } from "./reading/page-view.js";
export { type Normaliser, type NormaliserResult, type PageToRead, readPage } from "./reading/read-page.js";
export type { Ask, Asked } from "./scaffold/ask.js";
export { type DraftedSource, draftSource } from "./scaffold/draft-source.js";
export { type FoundEndpoint, type FoundOutlet, findOutlet } from "./scaffold/find-endpoints.js";
export type { Guess } from "./scaffold/guess-zone.js";
export { siteOf } from "./scaffold/site-of.js";
export { isTimeZone } from "./time-zone.js";
