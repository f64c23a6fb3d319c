import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { permanent } from "@newsledger/contracts";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Ask } from "../scaffold/ask.js";
import { recordTo, replayFrom } from "./cassette.js";

const NOW = () => new Date("2026-03-01T12:00:00Z");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-cassette-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asks over real HTTP, with a cookie that must not be kept. */
const ask: Ask = async (url) => {
  const response = await fetch(url, { headers: { cookie: "session=hunter2" } });
  if (response.status === 404) throw permanent("fetch.http_404", `${url} does not exist (404)`, { hint: "Look." });
  return { url, contentType: "text/html", charset: "utf-8", body: new Uint8Array(await response.arrayBuffer()) };
};

async function withServer(work: (origin: string, requests: string[]) => Promise<void>): Promise<void> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.writeHead(request.url === "/gone" ? 404 : 200, { "set-cookie": "session=hunter3" }).end("<p>été</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it("answers what was recorded, refusals too, when the outlet is gone", async () => {
  let origin = "";
  await withServer(async (at) => {
    origin = at;
    const recording = await recordTo(folder, ask, NOW);
    await recording(`${at}/a`, "page");
    await expect(recording(`${at}/gone`, "page")).rejects.toMatchObject({ code: "fetch.http_404" });
  });
  const replay = replayFrom(folder);
  const answer = await replay(`${origin}/a`, "page");
  expect(new TextDecoder().decode(answer.body)).toBe("<p>été</p>");
  await expect(replay(`${origin}/gone`, "page")).rejects.toMatchObject({
    kind: "permanent",
    code: "fetch.http_404",
    hint: "Look.",
  });
});

it("asks nobody for what was not recorded", async () => {
  await withServer(async (origin, requests) => {
    await (await recordTo(folder, ask, NOW))(`${origin}/a`, "page");
    const replay = replayFrom(folder);
    await expect(replay(`${origin}/b`, "page")).rejects.toMatchObject({ code: "cassette.missing" });
    await expect(replay(`${origin}/a`, "feed")).rejects.toMatchObject({ code: "cassette.missing" });
    expect(requests).toEqual(["/a"]);
  });
});

it("keeps itself out of version control, and holds nothing secret", async () => {
  await withServer(async (origin) => {
    await (await recordTo(folder, ask, NOW))(`${origin}/a`, "page");
  });
  expect(readFileSync(join(folder, ".gitignore"), "utf8")).toMatch(/^\*$/m);
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  expect(kept.join("\n")).not.toMatch(/hunter|session/);
});

it("is not recorded among other files", async () => {
  writeFileSync(join(folder, "notes.txt"), "mine");
  await expect(recordTo(folder, ask, NOW)).rejects.toMatchObject({ code: "cassette.not_empty" });
  expect(existsSync(join(folder, ".gitignore"))).toBe(false);
});

it("is no cassette where nothing was recorded", () => {
  expect(() => replayFrom(folder)).toThrow(expect.objectContaining({ code: "cassette.absent" }));
});
