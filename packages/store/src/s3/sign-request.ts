import { createHash, createHmac } from "node:crypto";

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | null;
}

export interface RequestToSign {
  method: string;
  url: URL;
  /** Everything that is sent, names in lower case; `host` is added. */
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface SigningScope {
  credentials: Credentials;
  region: string;
  now: Date;
}

const ALGORITHM = "AWS4-HMAC-SHA256";

/**
 * Answers the headers of a request to S3, signed by the published method "Signature Version 4": a digest of the request
 * in a canonical form, under a key that holds for one day, region and service.
 */
export function signRequest(
  request: RequestToSign,
  { credentials, region, now }: SigningScope,
): Record<string, string> {
  const moment = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${moment.slice(0, 8)}/${region}/s3/aws4_request`;
  const bodyDigest = sha256(request.body);
  const headers: Record<string, string> = {
    ...request.headers,
    host: request.url.host,
    "x-amz-content-sha256": bodyDigest,
    "x-amz-date": moment,
    ...(credentials.sessionToken === null ? {} : { "x-amz-security-token": credentials.sessionToken }),
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    request.method,
    encodePath(request.url.pathname),
    canonicalQuery(request.url.searchParams),
    ...names.map((name) => `${name}:${headers[name]?.trim().replace(/ +/g, " ")}`),
    "",
    names.join(";"),
    bodyDigest,
  ].join("\n");
  const toSign = [ALGORITHM, moment, scope, sha256(canonical)].join("\n");
  const key = scope
    .split("/")
    .reduce<string | Buffer>((held, part) => hmac(held, part), `AWS4${credentials.secretAccessKey}`);
  const signature = hmac(key, toSign).toString("hex");
  const authorization = `${ALGORITHM} Credential=${credentials.accessKeyId}/${scope},SignedHeaders=${names.join(";")},Signature=${signature}`;
  return { ...headers, authorization };
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

/** S3 wants each part of the path encoded once, as RFC 3986 says, which is stricter than a URL is. */
function encodePath(path: string): string {
  return path
    .split("/")
    .map((part) => encodeStrictly(decodeURIComponent(part)))
    .join("/");
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .sort()
    .join("&");
}

function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
