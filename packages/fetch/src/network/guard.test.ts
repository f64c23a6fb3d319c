import { LedgerError } from "@newsledger/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFetcher, type FetcherOptions } from "../create-fetcher.js";
import { answerPage, startTestServer, type TestServer } from "../testing/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ "/": answerPage("<p>inside</p>") });
});

afterAll(() => server.close());

async function attempt(url: string, options: Partial<FetcherOptions> = {}): Promise<unknown> {
  const fetcher = createFetcher({ userAgent: "Newsledger-Test/1", allowPrivateHosts: [], ...options });
  try {
    return await fetcher.fetchResource({ url, kind: "page", delayMs: 0 });
  } catch (error) {
    return error;
  } finally {
    await fetcher.close();
  }
}

const REFUSED = { kind: "permanent", code: "fetch.private_address" };

describe("no spelling of a private address is connected to", () => {
  it.each([
    "http://127.0.0.1",
    "http://127.1",
    "http://0x7f.1",
    "http://0x7f000001",
    "http://2130706433",
    "http://0177.0.0.1",
    "http://①②⑦.⓪.⓪.①",
    "http://127.0.0.1.",
    "http://0.0.0.0",
    "http://[::]",
    "http://[::1]",
    "http://[::ffff:127.0.0.1]",
    "http://[::ffff:7f00:1]",
    "http://[64:ff9b::7f00:1]",
    "http://[fe80::1]",
    "http://10.0.0.1",
    "http://169.254.169.254",
    "http://[fd00:ec2::254]",
    "http://localhost",
    "http://LOCALHOST.",
    "http://any.localhost",
    "https://127.0.0.1",
  ])("%s", async (origin) => {
    const before = server.requests.length;
    expect(await attempt(`${origin}:${server.port}/`)).toMatchObject(REFUSED);
    expect(server.requests).toHaveLength(before);
  });
});

describe("names", () => {
  const url = () => `http://news.test:${server.port}/`;
  const answering =
    (...addresses: string[]) =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

  it("that resolve to a private address are refused", async () => {
    expect(await attempt(url(), { resolveHost: answering("127.0.0.1") })).toMatchObject(REFUSED);
    expect(await attempt(url(), { resolveHost: answering("::ffff:127.0.0.1") })).toMatchObject(REFUSED);
  });

  it("that resolve to a public and a private address are refused", async () => {
    expect(await attempt(url(), { resolveHost: answering("1.1.1.1", "127.0.0.1") })).toMatchObject(REFUSED);
  });

  it("that the operator lists may be private", async () => {
    const options = { resolveHost: answering("127.0.0.1"), allowPrivateHosts: ["news.test"] };
    expect(await attempt(url(), options)).toMatchObject({ status: "ok" });
  });

  it("that the operator lists may still not be link-local", async () => {
    const options = { resolveHost: answering("169.254.169.254"), allowPrivateHosts: ["news.test"] };
    expect(await attempt(url(), options)).toMatchObject(REFUSED);
  });

  it("that answer differently the second time are judged anew", async () => {
    const answers = [["127.0.0.1"], ["169.254.169.254"]];
    const fetcher = createFetcher({
      userAgent: "Newsledger-Test/1",
      allowPrivateHosts: [".test"],
      resolveHost: async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
    });
    // The 404 of robots.txt closes the first connection, so the page needs a second.
    await expect(fetcher.fetchResource({ url: url(), kind: "page", delayMs: 0 })).rejects.toMatchObject(REFUSED);
    await fetcher.close();
  });

  it("below localhost reach the machine itself without asking any resolver", async () => {
    const options: Partial<FetcherOptions> = {
      allowPrivateHosts: [".localhost"],
      resolveHost: () => Promise.reject(new Error("asked")),
    };
    expect(await attempt(server.url("/"), options)).toMatchObject({ status: "ok" });
  });

  it("that do not exist are worth another attempt", async () => {
    const notFound = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    const resolveHost = () => Promise.reject(notFound);
    expect(await attempt(url(), { resolveHost })).toMatchObject({ kind: "retryable", code: "fetch.dns" });
    expect(await attempt(url(), { resolveHost: answering() })).toMatchObject({ code: "fetch.dns" });
  });
});

describe("connections", () => {
  const allowPrivateHosts = [".localhost"];

  it("that are refused are worth another attempt", async () => {
    const url = "http://closed.localhost:1/";
    expect(await attempt(url, { allowPrivateHosts })).toMatchObject({ kind: "retryable", code: "fetch.connect" });
  });

  it("that cannot be secured are told as such", async () => {
    const url = `https://plain.localhost:${server.port}/`;
    expect(await attempt(url, { allowPrivateHosts })).toMatchObject({ kind: "retryable", code: "fetch.tls" });
  });
});

describe("addresses that are never fetched", () => {
  it.each(["", "not an address", "ftp://a.test/", "file:///etc/passwd", `http://a.test/${"x".repeat(5_000)}`])(
    "%#",
    async (url) => {
      expect(await attempt(url)).toMatchObject({ kind: "permanent", code: "fetch.url" });
    },
  );

  it("credentials are neither sent nor repeated in the message", async () => {
    const error = await attempt("http://user:secret@a.test/");
    expect(error).toBeInstanceOf(LedgerError);
    expect(JSON.stringify([error, (error as Error).message])).not.toContain("secret");
  });
});
