export const REQUEST_KINDS = ["front", "section", "article", "feed", "sitemap", "robots", "media", "other"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Requests by what they asked for; `notModified` counts those of them that were answered 304. */
export type OutletCounts = Record<RequestKind | "notModified", number>;
export type RequestCounts = Record<string, OutletCounts>;

function noRequests(): OutletCounts {
  const zeros = [...REQUEST_KINDS, "notModified"].map((kind) => [kind, 0]);
  return Object.fromEntries(zeros) as OutletCounts;
}

export interface RequestCounter {
  count(outlet: string, kind: RequestKind, status: number): void;
  read(): RequestCounts;
}

export function createRequestCounter(outlets: string[]): RequestCounter {
  const counts = new Map(outlets.map((slug) => [slug, noRequests()]));
  return {
    count(outlet, kind, status) {
      const row = counts.get(outlet);
      if (!row) return;
      row[kind] += 1;
      if (status === 304) row.notModified += 1;
    },
    read: () => structuredClone(Object.fromEntries(counts)),
  };
}
