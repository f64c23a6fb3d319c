import { type DiscoveredPage, matchesHost, type SourceDeclaration, type SourceState } from "@newsledger/contracts";
import type { Discovery, SourceRecord } from "@newsledger/store";
import type { Ending } from "../stage-report.js";
import type { EndpointReading } from "./read-endpoints.js";

export interface PollSummary {
  state: SourceState;
  pages: DiscoveredPage[];
  endpoints: Discovery["endpoints"];
  ending: Ending;
}

/** The newest thousand are more than any outlet prints between two polls; archives stay where they are. */
const MAX_PAGES = 1_000;

/**
 * What a poll found, over all endpoints that answered. A source is *empty* when nothing at all is announced, also when
 * the server only says that its empty feed has not changed.
 */
export function summarisePoll(source: SourceRecord, readings: EndpointReading[]): PollSummary {
  const answered = readings.filter((reading) => reading.error === null);
  const announced = answered.flatMap((reading) => reading.pages);
  const own = announced.filter((page) => isOwn(page, source.declaration));
  const pages = source.declaration.isSample ? own : newestFirst(own).slice(0, MAX_PAGES);
  const isEmpty =
    announced.length === 0 && answered.every((reading) => reading.state?.wasEmpty ?? !reading.isUnchanged);
  const isUnchanged = !isEmpty && pages.length === 0;
  return {
    state: isEmpty ? "empty" : "healthy",
    pages,
    endpoints: answered.flatMap(({ endpoint, state }) => (state ? [{ ...endpoint, ...state }] : [])),
    ending: {
      outcome: isEmpty ? "empty" : isUnchanged ? "unchanged" : "stored",
      sentence: describePoll(readings, announced.length, own.length, pages.length),
      ...codeOfFirstError(readings),
    },
  };
}

/** Whether an address is one of the outlet's own. */
export function isOwn(page: Pick<DiscoveredPage, "url">, { hosts }: SourceDeclaration): boolean {
  return matchesHost(new URL(page.url).hostname, hosts);
}

function newestFirst(pages: DiscoveredPage[]): DiscoveredPage[] {
  const timeOf = ({ modifiedAt, publishedAt }: DiscoveredPage) => Date.parse(modifiedAt ?? publishedAt ?? "") || 0;
  return [...pages].sort((a, b) => timeOf(b) - timeOf(a));
}

function codeOfFirstError(readings: EndpointReading[]): { code?: string; hint?: string } {
  const error = readings.find((reading) => reading.error !== null)?.error;
  if (!error) return {};
  return { code: error.code, ...(error.hint === undefined ? {} : { hint: error.hint }) };
}

function describePoll(readings: EndpointReading[], announced: number, own: number, kept: number): string {
  const unchanged = readings.filter((reading) => reading.isUnchanged).length;
  const skipped = readings.reduce((sum, reading) => sum + reading.skipped, 0);
  const notes = [
    unchanged > 0 ? `${unchanged} of ${readings.length} endpoints unchanged` : "",
    announced > own ? `${announced - own} on foreign hosts left out` : "",
    own > kept ? `${own - kept} older ones left out` : "",
    skipped > 0 ? `${skipped} entries without an address` : "",
    ...readings.flatMap(({ endpoint, error }) => (error ? [`${endpoint.url} failed: ${error.message}`] : [])),
  ].filter((note) => note !== "");
  return [`${announced} addresses announced`, ...notes].join("; ");
}
