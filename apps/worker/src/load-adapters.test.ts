import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadAdapters } from "./load-adapters.js";
import { resolveSources } from "./resolve-sources.js";

const YAML = `
slug: island-post
name: Island Post
home: https://www.islandpost.example/
hosts: [www.islandpost.example]
lang: en-NZ
timeZone: Pacific/Auckland
feeds: [https://www.islandpost.example/rss.xml]
readings:
  - version: 1
    drop: .app-promo
`;

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "newsledger-adapters-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

const use = (...names: string[]) => ({
  sources: names.map((name) => ({ use: name })),
  sourcesDir: join(home, "sources"),
  configFile: join(home, "newsledger.config.yaml"),
});

describe("an adapter of somebody else's", () => {
  it("is a YAML file in the operator's folder, named by its slug", async () => {
    write("sources/island-post.yaml", YAML);
    const config = use("island-post", "rnz");
    const adapters = await loadAdapters(config);
    expect(resolveSources(config, [], adapters).declarations.map(({ slug }) => slug)).toEqual(["island-post", "rnz"]);
    expect(adapters.find("island-post")?.readings).toMatchObject([{ version: 1, drop: [".app-promo"] }]);
  });

  it("is a module in the operator's folder, that imports nothing of ours", async () => {
    write(
      "sources/ridge-notes.mjs",
      `export default { slug: "ridge-notes", name: "Ridge Notes", home: "https://ridge.example/", hosts: ["ridge.example"],
        lang: "en", timeZone: "UTC", feeds: ["https://ridge.example/feed"],
        readings: [{ version: 1, parse: (page) => ({ title: page.textOf("h2") }) }] };`,
    );
    const adapters = await loadAdapters(use("ridge-notes"));
    expect(adapters.find("ridge-notes")?.readings[0]?.parse).toBeTypeOf("function");
  });

  it.each([
    [
      "a module",
      "index.js",
      `export default ${JSON.stringify({ slug: "reef", name: "Reef", home: "https://reef.example/", hosts: ["reef.example"], lang: "en", timeZone: "UTC", feeds: ["https://reef.example/feed"] })};`,
    ],
    ["YAML", "source.yaml", YAML.replace("island-post", "reef")],
  ])("is an npm package whose entry is %s", async (_kind, main, text) => {
    write("node_modules/@ann/newsledger-source-reef/package.json", JSON.stringify({ type: "module", main }));
    write(`node_modules/@ann/newsledger-source-reef/${main}`, text);
    const config = use("@ann/newsledger-source-reef");
    const { declarations } = resolveSources(config, [], await loadAdapters(config));
    expect(declarations[0]?.slug).toBe("reef");
  });

  it("goes before a built-in one of the same slug", async () => {
    write("sources/rnz.yaml", YAML.replace("island-post", "rnz"));
    expect((await loadAdapters(use("rnz"))).find("rnz")?.declaration.name).toBe("Island Post");
  });
});

describe("a wrong adapter", () => {
  it.each([
    [
      "a misspelt field",
      YAML.replace("timeZone", "timezone"),
      /island-post\.yaml: .*timezone: there is no such field: write timeZone/,
    ],
    ["a zone that is none", YAML.replace("Pacific/Auckland", "Pacific/Aukland"), /timeZone: use an IANA name/],
    ["a selector that cannot be read", YAML.replace(".app-promo", '"p:first-child"'), /readings\.0\.drop.*first-child/],
    [
      "no place of announcement",
      YAML.replace(/^feeds.*$/m, ""),
      /feeds: name at least one of feeds, sitemaps or listings/,
    ],
    ["broken YAML", YAML.replace("[www.islandpost.example]", "[www"), /island-post\.yaml .*line \d+, column \d+/],
    [
      "a bomb of aliases",
      "slug: &a [x, x]\nname: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nhosts: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nlang: [*c, *c, *c, *c, *c, *c, *c, *c]",
      /island-post\.yaml .*alias/,
    ],
    ["an empty file", "", /declaration: is missing/],
  ])("with %s is refused by a sentence that names file and field", async (_fault, text, sentence) => {
    write("sources/island-post.yaml", text);
    const config = use("island-post");
    const adapters = await loadAdapters(config);
    expect(() => resolveSources(config, [], adapters)).toThrow(sentence);
  });

  it("keeps nobody from using the others", async () => {
    write("sources/island-post.yaml", "slug: [");
    const adapters = await loadAdapters(use("rnz"));
    expect(resolveSources(use("rnz"), [], adapters).declarations).toHaveLength(1);
    expect(adapters.errors).toHaveLength(1);
  });

  it("is a package that is not installed, told with the command that installs it", async () => {
    const config = use("newsledger-source-nowhere");
    const adapters = await loadAdapters(config);
    expect(() => resolveSources(config, [], adapters)).toThrow(
      expect.objectContaining({ code: "source.package", hint: expect.stringContaining("npm install") }),
    );
  });
});
