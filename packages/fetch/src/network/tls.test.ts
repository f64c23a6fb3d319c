import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFetcher } from "../create-fetcher.js";

const OPENSSL = "openssl";
const hasOpenssl = spawnSync(OPENSSL, ["version"]).status === 0;
if (!hasOpenssl) console.warn("SKIPPED: certificates are not tested, for openssl is not on the PATH.");

describe.skipIf(!hasOpenssl)("a certificate", () => {
  let server: Server;
  let port: number;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsledger-tls-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=site.localhost", "-days", "2"];
    spawnSync(OPENSSL, [...request, "-keyout", key, "-out", cert]);
    server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => response.end());
    server.on("tlsClientError", () => {});
    rmSync(folder, { recursive: true });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });

  afterAll(() => void server?.close());

  it("that nobody vouches for is refused", async () => {
    const fetcher = createFetcher({ userAgent: "Newsledger-Test/1", allowPrivateHosts: [".localhost"] });
    const url = `https://site.localhost:${port}/`;
    await expect(fetcher.fetchResource({ url, kind: "page", delayMs: 0 })).rejects.toMatchObject({
      kind: "retryable",
      code: "fetch.tls",
      context: { systemCode: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    });
    await fetcher.close();
  });
});
