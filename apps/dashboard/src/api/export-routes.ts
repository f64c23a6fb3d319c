import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  EXPORT_MEDIA_TYPES,
  EXPORTABLES,
  type Exportable,
  type ExportWish,
  type ReadModels,
  writeExport,
} from "@newsledger/store";
import type { Context } from "hono";
import { ExportParams } from "./params.js";
import { problemOf } from "./schemas.js";

const SUMMARIES: Record<Exportable, string> = {
  figures: "All figures that match, with their citations, oldest first",
  articles: "All articles that match, newest in print first",
  entities: "All entities that match, most widely named first",
};

/** Whole lists as files, out of one snapshot of the ledger. A stream that breaks off ends without its last piece. */
export function addExports(api: OpenAPIHono, read: ReadModels): void {
  for (const what of EXPORTABLES) {
    const route = createRoute({
      method: "get",
      path: `/api/v1/export/${what}`,
      summary: SUMMARIES[what],
      request: { query: ExportParams[what] },
      responses: {
        200: {
          description:
            "A file: CSV after RFC 4180 with a header, one JSON object a line, or one JSON list. In CSV, words that a spreadsheet would take for a formula begin with an apostrophe.",
          content: Object.fromEntries(
            Object.values(EXPORT_MEDIA_TYPES).map((type) => [type.split(";")[0] as string, { schema: z.string() }]),
          ),
        },
        400: problemOf("A parameter cannot be used"),
        503: problemOf("Too many exports are under way"),
      },
    });
    api.openapi(route, async (c) => {
      const { format, ...query } = c.req.valid("query");
      return (await sendExport(c, read, { what, format, query: query as ExportWish["query"] })) as never;
    });
  }
}

/** Sends as fast as the client reads, and ends the query when it goes away. */
async function sendExport(c: Context, read: ReadModels, wish: Omit<ExportWish, "signal">): Promise<Response> {
  const aborting = new AbortController();
  const pieces = writeExport(read, { ...wish, signal: aborting.signal });
  // The head alone comes from no query: with the first rows, what is wrong with the question is known as well.
  const first = [await pieces.next(), await pieces.next()];
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = first.shift() ?? (await pieces.next());
      if (value) controller.enqueue(encoder.encode(value));
      if (done) controller.close();
      else if (!value) controller.enqueue(new Uint8Array());
    },
    async cancel() {
      aborting.abort();
      await pieces.return(undefined);
    },
  });
  const day = new Date().toISOString().slice(0, 10);
  return c.body(body, 200, {
    "Content-Type": EXPORT_MEDIA_TYPES[wish.format],
    "Content-Disposition": `attachment; filename="newsledger-${wish.what}-${day}.${wish.format}"`,
    "Cache-Control": "no-store",
  });
}
