import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "./start-embedded-server.js";

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === "linux";

let root = "";
let dataDir = "";
const servers: EmbeddedServer[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "newsledger-embedded-"));
  dataDir = join(root, "data with space");
});

afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
  for (const server of servers.splice(0)) await server.stop();
  await rm(root, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir });
  servers.push(server);
  return server;
}

async function query(server: EmbeddedServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Asked of the server itself: a dead process may keep its number until somebody reaps it. */
async function answers(server: EmbeddedServer): Promise<boolean> {
  return query(server, "select 1").then(
    () => true,
    () => false,
  );
}

/** Starts the server from a process of its own, as `npm start` does; the build must be there. */
function startElsewhere(wrapper: string[] = []): ChildProcess {
  const library = new URL("../../dist/index.js", import.meta.url).href;
  const script = `
    import { startEmbeddedServer } from ${JSON.stringify(library)};
    const server = await startEmbeddedServer({ dataDir: ${JSON.stringify(dataDir)} })
      .catch((error) => { console.log("refused " + error.code + " " + error.message); process.exit(3); });
    console.log("ready " + server.pid);
    setInterval(() => {}, 1000);`;
  const [command = process.execPath, ...args] = [...wrapper, process.execPath, "--input-type=module", "-e", script];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  children.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [data] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  return data.toString().trim();
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 1_000 && !(await condition()); round++) await wait(10);
}

describe("startEmbeddedServer", () => {
  it("makes a database, keeps it over a stop, and stops twice without harm", async () => {
    const first = await start();
    expect(first.wasRunning).toBe(false);
    await query(first, "create table kept as select 7 as n");
    await first.stop();
    await first.stop();
    expect(await answers(first)).toBe(false);
    const second = await start();
    expect(await query(second, "select n from kept")).toEqual([{ n: 7 }]);
    expect((await stat(join(dataDir, "postgres.password"))).mode & 0o777).toBe(0o600);
  });

  it("listens on 127.0.0.1 alone and asks for the password", async () => {
    const server = await start();
    expect(await query(server, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    const stranger = { ...server, url: server.url.replace(/:[^:@]*@/, ":guess@") };
    await expect(query(stranger, "select 1")).rejects.toMatchObject({ code: "28P01" });
  });

  it("takes over a server that another process left running", async () => {
    const other = startElsewhere();
    expect(await firstLine(other)).toMatch(/^ready/);
    other.kill("SIGKILL");
    await once(other, "close");
    const server = await start();
    expect(server.wasRunning).toBe(true);
    expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("is not reached by Ctrl-C in the terminal that started it", async () => {
    const other = startElsewhere();
    const pid = Number((await firstLine(other)).split(" ")[1]);
    process.kill(-(other.pid ?? 0), "SIGINT");
    await once(other, "close");
    const server = await start();
    expect(server).toMatchObject({ pid, wasRunning: true });
  });

  it("recovers after its server was killed, with what was committed", async () => {
    const first = await start();
    await query(first, "create table kept as select 7 as n");
    process.kill(first.pid, "SIGKILL");
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await query(second, "select n from kept")).toEqual([{ n: 7 }]);
  });

  it("serves two starters at once with one server", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(other.pid).toBe(one.pid);
  });

  it.runIf(isLinux)("starts although the number in its lock file belongs to another program now", async () => {
    const first = await start();
    const lock = await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8");
    await first.stop();
    await writeFile(join(dataDir, "postgres", "postmaster.pid"), lock.replace(/^\d+/, String(process.pid)));
    expect((await start()).wasRunning).toBe(false);
  });

  it("makes the database anew after the making was killed halfway", async () => {
    const other = startElsewhere();
    const findDraft = async () => (await readdir(dataDir).catch(() => [])).find((name) => name.includes(".draft-"));
    await until(async () => (await findDraft()) !== undefined);
    const draft = join(dataDir, (await findDraft()) ?? "");
    await until(async () => (await readdir(draft).catch(() => [])).length > 3);
    const closed = once(other, "close");
    other.kill("SIGKILL");
    if (isLinux) await killByArgument(draft);
    await closed;
    expect(await query(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("names a folder that cannot be written", async () => {
    await writeFile(join(root, "file"), "");
    dataDir = join(root, "file", "data");
    await expect(start()).rejects.toMatchObject({
      code: "store.data_read_only",
      hint: expect.stringContaining("--data"),
    });
    dataDir = join(root, "locked");
    await mkdir(dataDir);
    await chmod(dataDir, 0o555);
    if (!isRoot) await expect(start()).rejects.toMatchObject({ code: "store.data_read_only" });
  });

  it("names the versions when another PostgreSQL made the data", async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(dataDir, "postgres", "PG_VERSION"), "12\n");
    await expect(start()).rejects.toMatchObject({ code: "store.data_version", message: expect.stringContaining("12") });
  });

  it("does not touch files that are no database", async () => {
    await mkdir(join(dataDir, "postgres"), { recursive: true });
    await writeFile(join(dataDir, "postgres", "letter.txt"), "dear");
    await expect(start()).rejects.toMatchObject({ code: "store.data_foreign" });
    expect(await readFile(join(dataDir, "postgres", "letter.txt"), "utf8")).toBe("dear");
  });

  it("asks for the password file back when it is gone", async () => {
    await (await start()).stop();
    await rm(join(dataDir, "postgres.password"));
    await expect(start()).rejects.toMatchObject({ code: "store.password_missing" });
  });

  it("shows the last lines of the log when the server does not start", async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, "postgres", "postgresql.auto.conf"), "no_such_setting = 'on'\n");
    await expect(start()).rejects.toMatchObject({
      code: "store.server_start",
      message: expect.stringContaining("no_such_setting"),
    });
  });
});

describe.runIf(isLinux)("on a disk of its own", () => {
  it.each([
    ["without room", "size=100k", "store.disk_full"],
    ["that fills while the database is made", "size=8m", "store.disk_full"],
    ["that takes no writes", "size=8m,ro", "store.data_read_only"],
  ])("names a disk %s", async (_what, options, code) => {
    await mkdir(dataDir);
    const mount = `mount -t tmpfs -o ${options} tmpfs "${dataDir}" || { echo skipped; exit; }; exec "$@"`;
    const child = startElsewhere(["unshare", "-rm", "sh", "-c", mount, "sh"]);
    const line = await firstLine(child);
    if (line === "skipped") console.warn("SKIPPED: this machine lets nobody mount a file system of their own.");
    else expect(line).toContain(`refused ${code}`);
  });
});

describe.runIf(isRoot && isLinux)("as root where user namespaces are missing", () => {
  const path = process.env.PATH;

  beforeEach(() => {
    process.env.PATH = "/nowhere";
  });

  afterEach(() => {
    process.env.PATH = path;
  });

  it("runs as nobody on a folder given to nobody", async () => {
    await chmod(root, 0o755);
    const server = await start();
    expect((await stat(join(dataDir, "postgres"))).uid).toBe(65_534);
    await server.stop();
    process.env.PATH = path;
    expect(await query(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("says what to do when nobody may enter the folder", async () => {
    await chmod(root, 0o700);
    await expect(start()).rejects.toMatchObject({ code: "store.server_start", hint: expect.stringContaining("user") });
  });
});

async function killByArgument(argument: string): Promise<void> {
  for (const pid of await readdir("/proc")) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (/^\d+$/.test(pid) && command.includes(argument)) process.kill(Number(pid), "SIGKILL");
  }
}
