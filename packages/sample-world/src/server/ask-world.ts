import { type IncomingHttpHeaders, request } from "node:http";
import { gunzipSync } from "node:zlib";
import { decodeWindows1252 } from "./windows-1252.js";

export interface WorldAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  /** The bytes read in the charset that the answer names. */
  text: string;
}

/**
 * One GET to a sample world's address. The connection goes to 127.0.0.1 whatever the host name, since not every
 * system resolves names below `.localhost`; redirects are not followed, and gzip is undone.
 */
export function askWorld(url: string, headers: Record<string, string> = {}): Promise<WorldAnswer> {
  const { host, hostname, port, pathname, search } = new URL(url);
  const connectTo = hostname.endsWith("localhost") ? "127.0.0.1" : hostname;
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: connectTo, port, path: pathname + search, headers: { host, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const sent = Buffer.concat(chunks);
          const bytes = response.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent;
          const isWestern = response.headers["content-type"]?.includes("windows-1252");
          const text = isWestern ? decodeWindows1252(bytes) : bytes.toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text });
        });
      },
    );
    asking.on("error", reject);
    asking.end();
  });
}
