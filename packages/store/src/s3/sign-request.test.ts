import { describe, expect, it } from "vitest";
import { signRequest } from "./sign-request.js";

// The example of Amazon's own description of the method, its published keys included.
const SCOPE = {
  credentials: {
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    sessionToken: null,
  },
  region: "us-east-1",
  now: new Date("2013-05-24T00:00:00Z"),
};

const signatureOf = (headers: Record<string, string>) => /Signature=(\w+)/.exec(headers.authorization ?? "")?.[1];

describe("a signature", () => {
  it("of the published GET is the published one", () => {
    const url = new URL("https://examplebucket.s3.amazonaws.com/test.txt");
    const signed = signRequest({ method: "GET", url, headers: { range: "bytes=0-9" }, body: Buffer.alloc(0) }, SCOPE);
    expect(signatureOf(signed)).toBe("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
  });

  it("of the published PUT is the published one, with a sign in its name that URLs leave as it is", () => {
    const url = new URL("https://examplebucket.s3.amazonaws.com/test$file.text");
    const headers = { date: "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY" };
    const signed = signRequest({ method: "PUT", url, headers, body: Buffer.from("Welcome to Amazon S3.") }, SCOPE);
    expect(signatureOf(signed)).toBe("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
  });

  it("of the published listing is the published one", () => {
    const url = new URL("https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J");
    const signed = signRequest({ method: "GET", url, headers: {}, body: Buffer.alloc(0) }, SCOPE);
    expect(signatureOf(signed)).toBe("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
  });

  it("covers the token of temporary credentials", () => {
    const url = new URL("https://examplebucket.s3.amazonaws.com/");
    const credentials = { ...SCOPE.credentials, sessionToken: "token" };
    const signed = signRequest({ method: "GET", url, headers: {}, body: Buffer.alloc(0) }, { ...SCOPE, credentials });
    expect(signed.authorization).toContain("x-amz-date;x-amz-security-token");
  });
});
