import type { BucketSettings, Config } from "./config.js";

const REDACTED = "***";

/** The configuration as it may be shown or logged: passwords replaced, nothing else changed. */
export function describeConfig(config: Config): Config {
  return {
    ...config,
    databaseUrl: redactUrl(config.databaseUrl),
    redisUrl: redactUrl(config.redisUrl),
    snapshots: { ...config.snapshots, s3: redactBucket(config.snapshots.s3) },
    dashboard: { ...config.dashboard, password: config.dashboard.password === null ? null : REDACTED },
  };
}

function redactBucket(bucket: BucketSettings | null): BucketSettings | null {
  if (bucket === null) return null;
  const sessionToken = bucket.credentials.sessionToken === null ? null : REDACTED;
  const credentials = { accessKeyId: REDACTED, secretAccessKey: REDACTED, sessionToken };
  return { ...bucket, endpoint: redactUrl(bucket.endpoint), credentials };
}

/** An address without the password in it. */
export function redactUrl<T extends string | null>(address: T): T | string {
  if (address === null) return address;
  if (!URL.canParse(address)) return REDACTED;
  const url = new URL(address);
  if (url.password !== "") url.password = REDACTED;
  for (const name of url.searchParams.keys()) {
    if (/pass|secret|token|key/i.test(name)) url.searchParams.set(name, REDACTED);
  }
  return url.href;
}
