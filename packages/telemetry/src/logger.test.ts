import { permanent } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { createLogger } from "./logger.js";

function capture(log: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  log(createLogger({ name: "test", level: "debug", destination: { write: (line) => void lines.push(line) } }));
  return lines.map((line) => JSON.parse(line));
}

describe("createLogger", () => {
  it("writes one JSON line an event, with the level in words and an ISO time", () => {
    const [line] = capture((logger) => logger.info({ stage: "fetch" }, "stage ended"));
    expect(line).toMatchObject({ level: "info", name: "test", stage: "fetch", msg: "stage ended" });
    expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it("never writes a secret, however deep it lies", () => {
    const [line] = capture((logger) =>
      logger.info(
        { password: "p1", headers: { cookie: "p2", authorization: "p3" }, a: { b: { password: "p4" } } },
        "m",
      ),
    );
    expect(JSON.stringify(line)).not.toMatch(/p[1-4]/);
  });

  it("keeps the host of a connection string and hides its user and password", () => {
    const [line] = capture((logger) => logger.info({ databaseUrl: "postgres://me:secret@db/news" }, "m"));
    expect(line?.databaseUrl).toBe("postgres://***@db/news");
  });

  it("writes nothing of what a driver hangs on its errors", () => {
    const err = Object.assign(new Error("lost"), { client: { secretKey: 42, password: "p" } });
    const [line] = capture((logger) => logger.error({ err }, "m"));
    expect(Object.keys(line?.err as object)).toEqual(["type", "message", "stack"]);
  });

  it("writes an error with its code, hint and context, and without credentials", () => {
    const err = permanent("store.unreachable", "postgres://me:secret@db does not answer", {
      hint: "Start it.",
      context: { port: 1 },
    });
    const [line] = capture((logger) => logger.error({ err }, "m"));
    expect(line?.err).toMatchObject({ code: "store.unreachable", hint: "Start it.", context: { port: 1 } });
    expect(JSON.stringify(line)).not.toContain("secret");
  });
});
