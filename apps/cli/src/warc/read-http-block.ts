/** The answer inside a `response` record, its body free of what the way of sending put around it. */
export interface HttpBlock {
  status: number;
  header(name: string): string | null;
  body: Buffer;
}

/** Reads an HTTP/1 answer; null where the block is none. */
export function readHttpBlock(block: Buffer): HttpBlock | null {
  const end = block.indexOf("\r\n\r\n");
  const bare = block.indexOf("\n\n");
  const isBare = end < 0 || (bare >= 0 && bare < end);
  const cut = isBare ? bare : end;
  if (cut < 0) return null;
  const [first = "", ...lines] = block.toString("latin1", 0, cut).split(/\r?\n/);
  const status = /^HTTP\/\S+ (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const fields = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const sent = block.subarray(cut + (isBare ? 2 : 4));
  const isChunked = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "");
  const body = isChunked ? (joinChunks(sent) ?? sent) : sent;
  return { status: Number(status), header: (name) => fields.get(name.toLowerCase()) ?? null, body };
}

/** Null where they are no chunks: many archives keep the header after they have joined the body. */
export function joinChunks(sent: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = sent.indexOf("\r\n", at);
    const size = lineEnd < 0 ? undefined : /^([0-9a-f]{1,8})\s*(;|$)/i.exec(sent.toString("latin1", at, lineEnd))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    const from = lineEnd + 2;
    if (length === 0) return Buffer.concat(chunks);
    if (from + length > sent.length) return null;
    chunks.push(sent.subarray(from, from + length));
    at = from + length + 2;
  }
}
