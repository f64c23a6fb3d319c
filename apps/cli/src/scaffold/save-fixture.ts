import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type RecordedFixture, recordFixture, type Source } from "@newsledger/source-kit";
import { NORMALISER } from "@newsledger/worker/adapters";
import type { Steps } from "./steps.js";

/** Makes a fixture of a page, writes it down and says how far it can be relied on. */
export async function saveFixture(
  { url, html }: { url: string; html: string },
  source: Source,
  folder: string,
  steps: Steps | null,
): Promise<RecordedFixture> {
  const fixture = recordFixture({ url, body: html }, source, NORMALISER);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "article.html"), fixture.html);
  await writeFile(join(folder, "article.json"), `${JSON.stringify(fixture.expected, null, 2)}\n`);
  const path = relative(process.cwd(), join(folder, "article.html"));
  steps?.done("Fixture", `${path} (${kilobytes(fixture.html.length)} of ${kilobytes(html.length)}, prose replaced)`);
  for (const drift of fixture.drift) steps?.note("It reads otherwise", drift);
  if (fixture.leaks.length > 0) {
    steps?.note(
      "Words of the page are left",
      `“${fixture.leaks[0]}”: take them out of the fixture before you share it`,
    );
  }
  return fixture;
}

const kilobytes = (length: number): string => `${Math.max(1, Math.round(length / 1024))} KB`;
