import { type LedgerError, retryable } from "@newsledger/contracts";

export interface S3Answer {
  status: number;
  header(name: string): string | null;
  body: Buffer;
}

interface Place {
  bucket: string;
  endpoint: string | null;
  region: string;
}

const PASSING_STATUSES = [408, 409, 425, 429, 500, 502, 503, 504];
const PASSING_CODES = ["RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable", "OperationAborted"];

/** Whether asking once more may help: the connection, the load, or two writers at once. */
export function isPassing(answer: S3Answer | Error): boolean {
  if (answer instanceof Error) return !isTlsFault(answer);
  return PASSING_STATUSES.includes(answer.status) || PASSING_CODES.includes(codeOf(answer) ?? "");
}

/** Code, what is said and what to do, by the codes that S3 answers with. */
const TOLD: Record<string, readonly [code: string, what: string, hint: string]> = {
  NoSuchBucket: ["bucket_missing", "is not there", "Make it, or correct `snapshots.s3.bucket`."],
  AccessDenied: ["bucket_denied", "may not be used with these keys", "Let them read, write and delete objects in it."],
  InvalidAccessKeyId: ["bucket_denied", "does not know the access key", "Correct AWS_ACCESS_KEY_ID."],
  SignatureDoesNotMatch: ["bucket_denied", "refuses the signature", "Correct AWS_SECRET_ACCESS_KEY."],
  ExpiredToken: ["bucket_denied", "says that the credentials have expired", "Get new ones and start again."],
  RequestTimeTooSkewed: ["bucket_clock", "says that this machine's clock is wrong", "Set the clock, as by NTP."],
  AuthorizationHeaderMalformed: ["bucket_region", "is in another region", "Correct `snapshots.s3.region`."],
  PermanentRedirect: ["bucket_region", "is in another region", "Correct `snapshots.s3.region`."],
  BadDigest: [
    "bucket_damage",
    "received other bytes than were sent",
    "The network or the machine's memory is at fault.",
  ],
};

const BY_STATUS: Record<number, string> = { 301: "PermanentRedirect", 403: "AccessDenied", 404: "NoSuchBucket" };

/** All are retryable, since no page is to blame: its work waits until an operator has mended the bucket. */
export function explainAnswer(place: Place, answer: S3Answer): LedgerError {
  const code = codeOf(answer);
  const told = TOLD[code ?? ""] ?? TOLD[BY_STATUS[answer.status] ?? ""];
  const [short, what, hint] = told ?? [
    "bucket_failing",
    `answers ${answer.status}${code ? ` (${code})` : ""}`,
    "It will be tried again by itself.",
  ];
  return retryable(`store.${short}`, `The bucket ${nameOf(place)} ${what}.`, {
    hint,
    context: { bucket: place.bucket, status: answer.status, s3Code: code },
    retryAfterMs: told === undefined ? 10_000 : 60_000,
  });
}

export function explainConnection(place: Place, cause: Error): LedgerError {
  const code = (cause as NodeJS.ErrnoException).code ?? cause.name;
  return retryable("store.bucket_unreachable", `The bucket ${nameOf(place)} cannot be reached (${code}).`, {
    hint: "See whether `snapshots.s3.endpoint` is right and its server runs. Nothing is lost meanwhile.",
    context: { bucket: place.bucket, code },
    cause,
    retryAfterMs: 10_000,
  });
}

function nameOf({ bucket, endpoint, region }: Place): string {
  return `${bucket} at ${endpoint === null ? `Amazon S3, ${region}` : new URL(endpoint).host}`;
}

function codeOf({ body }: S3Answer): string | null {
  return /<Code>([A-Za-z]{1,60})<\/Code>/.exec(body.toString("latin1", 0, 4_096))?.[1] ?? null;
}

function isTlsFault(error: Error): boolean {
  return /CERT|TLS|SSL/.test((error as NodeJS.ErrnoException).code ?? "");
}
