import { setTimeout as wait } from "node:timers/promises";
import { Agent, type Dispatcher } from "undici";
import { explainAnswer, explainConnection, isPassing, type S3Answer } from "./s3-errors.js";
import { type Credentials, signRequest } from "./sign-request.js";

export interface BucketOptions {
  bucket: string;
  /** Null: Amazon's own of that region. */
  endpoint: string | null;
  region: string;
  prefix: string;
  credentials: Credentials;
  /** Default: the system clock. */
  now?: () => Date;
  /** Wait before the second attempt; it doubles with each further one. Default: 200. */
  backoffMs?: number;
}

export interface S3Client {
  /**
   * Sends one request about an object, and again where what went wrong may pass. Answers a success or one of the
   * statuses in `expected`. Throws retryable `store.bucket_…`: work waits until the bucket answers.
   */
  send(request: S3Request): Promise<S3Answer>;
  close(): Promise<void>;
}

export interface S3Request {
  method: "GET" | "PUT" | "DELETE" | "HEAD";
  /** Below the prefix; empty for the bucket itself. */
  key: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
  expected?: readonly number[];
}

const ATTEMPTS = 4;
const TIMEOUT_MS = 30_000;
const CONNECTIONS = 32;
const NOTHING = new Uint8Array();

/** Opens a client of one bucket. Nothing is asked before the first request. */
export function openS3Client(options: BucketOptions): S3Client {
  const { now = () => new Date(), backoffMs = 200 } = options;
  const agent = new Agent({
    connections: CONNECTIONS,
    connect: { timeout: TIMEOUT_MS },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
  return {
    async send(request) {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await ask(agent, options, request, now()).catch((error) => error as Error);
        if (!(answer instanceof Error)) {
          const { status } = answer;
          if ((status >= 200 && status < 300) || request.expected?.includes(status)) return answer;
        }
        if (attempt >= ATTEMPTS || !isPassing(answer)) {
          throw answer instanceof Error ? explainConnection(options, answer) : explainAnswer(options, answer);
        }
        // Half of it by chance, so that what was refused together does not come back together.
        await wait(backoffMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
      }
    },
    close: () => agent.close(),
  };
}

async function ask(agent: Dispatcher, options: BucketOptions, request: S3Request, now: Date): Promise<S3Answer> {
  const { method, key, headers = {}, body = NOTHING } = request;
  const url = addressOf(options, key);
  const signed = signRequest({ method, url, headers, body }, { ...options, now });
  const { host: _host, ...sent } = signed;
  const answer = await agent.request({
    origin: url.origin,
    path: url.pathname,
    method,
    headers: sent,
    body: method === "PUT" ? body : null,
  });
  return {
    status: answer.statusCode,
    header: (name) => [answer.headers[name] ?? null].flat()[0] ?? null,
    body: Buffer.from(await answer.body.arrayBuffer()),
  };
}

/** Amazon wants the bucket in the host; other servers, with an address of their own, know it in the path for certain. */
function addressOf({ bucket, endpoint, region, prefix }: BucketOptions, key: string): URL {
  const path = key === "" ? "" : `${prefix}${key}`;
  if (endpoint === null && !bucket.includes("."))
    return new URL(`https://${bucket}.s3.${region}.amazonaws.com/${path}`);
  const base = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`);
  return new URL(`${base.pathname.replace(/\/$/, "")}/${bucket}/${path}`.replace(/\/$/, ""), base.origin);
}
