import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exists, read } from "./repository.js";

interface Service {
  image?: string;
  command?: string[];
  build?: { context: string; dockerfile: string };
  environment?: Record<string, string>;
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  volumes?: string[];
}

const compose = parse(read("infra/compose.yaml"), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const dockerfile = read("infra/docker/Dockerfile");

describe("compose file", () => {
  it("runs the engines, the migration, the workers and the dashboard", () => {
    expect(services.map(([name]) => name)).toEqual(["postgres", "valkey", "migrate", "worker", "dashboard"]);
  });

  it.each(services)("%s pins its image", (_, service) => {
    expect(service.image).toMatch(/:[\w.-]*\d/);
  });

  it.each(services)("%s waits only for services that exist, and for health only where it is checked", (_, service) => {
    for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(compose.services[name], name).toBeDefined();
      if (condition === "service_healthy") expect(compose.services[name]?.healthcheck, name).toBeDefined();
    }
  });

  it.each(services)("%s mounts only volumes that are declared", (_, service) => {
    for (const volume of service.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(":")[0] ?? "");
  });

  it("keeps no secret, and demands those it needs", () => {
    for (const [, { environment = {} }] of services) {
      for (const [key, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET|TOKEN/.test(key)) expect(value).toMatch(/^\$\{\w+:\?/);
      }
    }
  });

  it("publishes the dashboard on the loopback address only", () => {
    expect(compose.services.dashboard?.ports).toEqual(["127.0.0.1:4380:4380"]);
    expect(compose.services.postgres?.ports).toBeUndefined();
  });

  it("builds with the optional packages, which hold the compiler, and ships without them", () => {
    expect(dockerfile).toMatch(/pnpm install --frozen-lockfile --offline$/m);
    expect(dockerfile).toMatch(/deploy --prod --no-optional/);
  });

  it("builds from a Dockerfile that exists", () => {
    expect(compose.services.worker?.build?.dockerfile).toBe("infra/docker/Dockerfile");
    expect(exists("infra/docker/Dockerfile")).toBe(true);
  });
});

describe("Dockerfile", () => {
  const instructions = dockerfile
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => /^[A-Z]+ /.test(line));
  const finalStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith("FROM ")));

  it("builds in one stage and runs in another", () => {
    expect(instructions.filter((line) => line.startsWith("FROM "))).toHaveLength(2);
    expect(finalStage.some((line) => line.includes("--from=build"))).toBe(true);
  });

  it("runs as an unprivileged user", () => {
    const user = finalStage.findLast((line) => line.startsWith("USER "));
    expect(user).toBe("USER node");
  });

  it("uses pinned base images and the package manager of package.json", () => {
    const { packageManager } = JSON.parse(read("package.json")) as { packageManager: string };
    for (const line of instructions.filter((entry) => entry.startsWith("FROM "))) expect(line).toMatch(/^FROM \S+:\d/);
    expect(dockerfile).toContain(packageManager);
  });

  it("copies only what exists", () => {
    const copied = instructions.filter((line) => line.startsWith("COPY ") && !line.includes("--from"));
    const paths = copied.flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });
});
