import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ERROR_KINDS, LedgerError, permanent } from "@newsledger/contracts";
import { z } from "zod";
import type { Ask } from "../scaffold/ask.js";

/**
 * Recorded answers, for work on an adapter without a connection. They hold what publishers wrote, so a cassette keeps
 * itself out of version control, and it holds neither headers nor cookies, so nothing secret can be in it.
 */
const Track = z.object({
  asked: z.url(),
  kind: z.enum(["page", "feed", "robots"]),
  recordedAt: z.iso.datetime(),
  answer: z
    .object({ url: z.url(), contentType: z.string().nullable(), charset: z.string().nullable(), body: z.string() })
    .optional(),
  error: z
    .object({ kind: z.enum(ERROR_KINDS), code: z.string(), message: z.string(), hint: z.string().optional() })
    .optional(),
});

const MARK = ".gitignore";
const MARK_TEXT = "# Recorded pages of others: never to be committed.\n*\n";

/**
 * Asks as before and keeps each answer, refusals included, in the folder. Only an empty folder or a cassette is
 * written to.
 *
 * @throws LedgerError `cassette.not_empty` (permanent) before the first request
 */
export async function recordTo(folder: string, ask: Ask, now: () => Date): Promise<Ask> {
  await openFolder(folder);
  return async (url, kind) => {
    const base = { asked: url, kind, recordedAt: now().toISOString() };
    try {
      const answer = await ask(url, kind);
      await save(folder, { ...base, answer: { ...answer, body: Buffer.from(answer.body).toString("base64") } });
      return answer;
    } catch (thrown) {
      if (thrown instanceof LedgerError && thrown.kind !== "bug") {
        const { kind: errorKind, code, message, hint } = thrown;
        await save(folder, { ...base, error: { kind: errorKind, code, message, ...(hint !== undefined && { hint }) } });
      }
      throw thrown;
    }
  };
}

/**
 * Answers from the folder and from nowhere else: what was not recorded is an error, never a request.
 *
 * @throws LedgerError `cassette.absent` (permanent) at once, `cassette.missing` (permanent) by each such question
 */
export function replayFrom(folder: string): Ask {
  if (!existsSync(join(folder, MARK))) {
    throw permanent("cassette.absent", `${folder} is no cassette: nothing was recorded there.`, {
      hint: "Record one first, with a connection: the same command with --record.",
      context: { folder },
    });
  }
  return async (url, kind) => {
    const track = await load(folder, url, kind);
    if (track.error !== undefined) {
      const { kind: errorKind, code, message, hint } = track.error;
      throw new LedgerError(errorKind, code, message, {
        ...(hint !== undefined && { hint }),
        context: { url, replayed: true },
      });
    }
    if (track.answer === undefined) throw missing(folder, url);
    return { ...track.answer, body: new Uint8Array(Buffer.from(track.answer.body, "base64")) };
  };
}

async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder);
  if (entries.length > 0 && !entries.includes(MARK)) {
    throw permanent("cassette.not_empty", `${folder} holds other files, and recordings would lie among them.`, {
      hint: "Name a new folder for the cassette.",
      context: { folder },
    });
  }
  await writeFile(join(folder, MARK), MARK_TEXT);
}

async function save(folder: string, track: z.input<typeof Track>): Promise<void> {
  const path = fileOf(folder, track.asked, track.kind);
  // Written beside and renamed, so that a recording that is cut short leaves no half track.
  await writeFile(`${path}.part`, JSON.stringify(track, null, 1));
  await rename(`${path}.part`, path);
}

async function load(folder: string, url: string, kind: string): Promise<z.output<typeof Track>> {
  let text: string;
  try {
    text = await readFile(fileOf(folder, url, kind), "utf8");
  } catch {
    throw missing(folder, url);
  }
  const parsed = Track.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw permanent("cassette.damaged", `The recording of ${url} in ${folder} cannot be read.`, {
    hint: "Record it again.",
    context: { folder, url },
    cause: parsed.error,
  });
}

function fileOf(folder: string, url: string, kind: string): string {
  const name = createHash("sha256").update(`${kind} ${url}`).digest("hex").slice(0, 16);
  return join(folder, `${new URL(url).hostname}-${name}.json`);
}

function missing(folder: string, url: string): LedgerError {
  return permanent("cassette.missing", `${url} was not recorded in ${folder}.`, {
    hint: "Record again with --record, with a connection; a replay asks nobody.",
    context: { folder, url },
  });
}
