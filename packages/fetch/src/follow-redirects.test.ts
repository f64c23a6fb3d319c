import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { followRedirects } from "./follow-redirects.js";
import type { OpenResponse } from "./network/open-response.js";

function answering(status: number, location: string | null = null): (url: URL) => Promise<OpenResponse> {
  return async (url) => ({ url, status, header: () => location, body: Readable.from([]), discard() {}, latencyMs: 1 });
}

const options = { maxRedirects: 5, allowPrivateHosts: [".localhost"] };

describe("followRedirects", () => {
  it("lets no public site lead to a host that only the operator may name", async () => {
    const open = answering(302, "http://admin.localhost/");
    await expect(followRedirects(new URL("https://news.example/"), { ...options, open })).rejects.toMatchObject({
      kind: "permanent",
      code: "fetch.private_address",
    });
  });

  it("drops credentials and fragments that a redirect brings", async () => {
    const seen: string[] = [];
    await followRedirects(new URL("https://news.example/a"), {
      ...options,
      open: async (url, isFirst) => {
        seen.push(url.href);
        return isFirst ? answering(301, "https://user:secret@news.example/b#top")(url) : answering(200)(url);
      },
    });
    expect(seen).toEqual(["https://news.example/a", "https://news.example/b"]);
  });

  it("passes on that a host has no room", async () => {
    const open = async () => ({ host: "news.example", waitMs: 7 });
    expect(await followRedirects(new URL("https://news.example/"), { ...options, open })).toEqual(await open());
  });
});
