import { z } from "zod";
import { Contact, LOG_LEVELS, Port } from "./file-schema.js";

/** One setting that the environment or a flag may give. */
interface Setting<T> {
  env: string;
  schema: z.ZodType<T>;
  advice: string;
}

function setting<T>(env: string, schema: z.ZodType<T>, advice: string): Setting<T> {
  return { env, schema, advice };
}

const portText = z
  .union([z.number(), z.string().regex(/^\d+$/)])
  .transform(Number)
  .pipe(Port);

const ON_WORDS = ["1", "true", "on", "yes"];
const OFF_WORDS = ["0", "false", "off", "no"];
const flag = z.union([
  z.boolean(),
  z.enum([...ON_WORDS, ...OFF_WORDS] as [string, ...string[]]).transform((word) => ON_WORDS.includes(word)),
]);

function address(protocol: RegExp) {
  return z.string().refine((text) => URL.canParse(text) && protocol.test(new URL(text).protocol));
}

export const SETTINGS = {
  dataDir: setting("NEWSLEDGER_DATA", z.string().min(1), "write the path of a folder, such as ./data"),
  databaseUrl: setting(
    "DATABASE_URL",
    address(/^postgres(ql)?:$/),
    "write an address such as postgres://user@host:5432/newsledger",
  ),
  redisUrl: setting("REDIS_URL", address(/^rediss?:$/), "write an address such as redis://host:6379"),
  // Not HOST: tcsh and conda export it with meanings of their own.
  host: setting("NEWSLEDGER_HOST", z.string().min(1), "write an address to listen on, such as 127.0.0.1"),
  port: setting("PORT", portText, "write a port between 0 and 65535, such as 4380"),
  password: setting("NEWSLEDGER_PASSWORD", z.string().min(8), "use at least eight characters"),
  sampleOn: setting("NEWSLEDGER_SAMPLE", flag, "write on or off"),
  samplePort: setting("NEWSLEDGER_SAMPLE_PORT", portText, "write a port between 0 and 65535, such as 4381"),
  contact: setting("NEWSLEDGER_CONTACT", Contact, "write a mail or web address where site owners reach you"),
  // The names that every tool for S3 reads.
  awsAccessKeyId: setting("AWS_ACCESS_KEY_ID", z.string().min(1), "write the id of an access key"),
  awsSecretAccessKey: setting("AWS_SECRET_ACCESS_KEY", z.string().min(1), "write the secret of that access key"),
  awsSessionToken: setting("AWS_SESSION_TOKEN", z.string().min(1), "write the token of temporary credentials"),
  awsRegion: setting("AWS_REGION", z.string().min(1), "write a region such as eu-central-1"),
  logLevel: setting("NEWSLEDGER_LOG_LEVEL", z.enum(LOG_LEVELS), "write debug, info, warn or error"),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingValues = {
  [K in SettingName]?: z.output<(typeof SETTINGS)[K]["schema"]>;
};

/** How each setting is spelled on the command line, for fault messages. */
export const FLAG_OF: Partial<Record<SettingName, string>> = {
  dataDir: "--data",
  host: "--host",
  port: "--port",
  sampleOn: "--no-sample",
  samplePort: "--sample-port",
  logLevel: "--log-level",
};
