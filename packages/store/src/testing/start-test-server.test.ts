import { spawn } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { expect, it } from "vitest";

it.runIf(process.platform !== "win32")("leaves nothing behind when the test process is killed", async () => {
  const library = new URL("../../dist/testing/index.js", import.meta.url).href;
  const script = `
    import { startTestServer } from ${JSON.stringify(library)};
    console.log((await startTestServer()).url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [data] = (await once(child.stdout, "data")) as [Buffer];
  const folder = await dataFolderOf(data.toString().trim());
  child.kill("SIGKILL");
  for (let round = 0; round < 1_000 && (await stat(folder).catch(() => null)) !== null; round++) await wait(10);
  await expect(stat(folder)).rejects.toThrow("ENOENT");
});

async function dataFolderOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query("show data_directory");
  await client.end();
  return rows[0].data_directory;
}
