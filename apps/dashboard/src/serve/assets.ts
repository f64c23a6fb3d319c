import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Context } from "hono";

const FILES = [
  { name: "style", file: "dashboard.css", type: "text/css; charset=utf-8" },
  { name: "script", file: "dashboard.js", type: "text/javascript; charset=utf-8" },
  { name: "icon", file: "icon.svg", type: "image/svg+xml" },
] as const;

type AssetName = (typeof FILES)[number]["name"];

export interface Assets {
  urls: Record<AssetName, string>;
  serve(c: Context): Response;
}

/** Reads the assets once and gives each an address that changes with its content, so that it may be kept for ever. */
export async function loadAssets(): Promise<Assets> {
  const folder = new URL("../../assets/", import.meta.url);
  const loaded = await Promise.all(
    FILES.map(async ({ name, file, type }) => {
      const body = new Uint8Array(await readFile(new URL(file, folder)));
      const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
      return { name, type, body, hash, url: `/assets/${file.replace(/\.(\w+)$/, `.${hash}.$1`)}` };
    }),
  );
  const byUrl = new Map(loaded.map((asset) => [asset.url, asset]));
  return {
    urls: Object.fromEntries(loaded.map((asset) => [asset.name, asset.url])) as Record<AssetName, string>,
    serve(c) {
      const asset = byUrl.get(c.req.path);
      if (!asset) return c.notFound() as Response;
      const etag = `"${asset.hash}"`;
      const headers = {
        ETag: etag,
        "Cache-Control": "public, max-age=31536000, immutable",
        "Content-Type": asset.type,
      };
      if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
      return c.body(asset.body, 200, headers);
    },
  };
}
