import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractFrom } from "@newsledger/extract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTransformersRecogniser } from "./open-recogniser.js";
import { writeTinyModel } from "./testing/write-tiny-model.js";

const LIBRARY = process.env.NEWSLEDGER_TRANSFORMERS ?? "";
if (LIBRARY === "")
  console.warn(
    "recogniser-transformers: not run, NEWSLEDGER_TRANSFORMERS names no folder with @huggingface/transformers",
  );

let folder: string;
const open = (overrides: object = {}) =>
  openTransformersRecogniser({
    model: join(folder, "tiny"),
    library: LIBRARY || folder,
    languages: ["en", "fr"],
    ...overrides,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsledger-model-"));
  await writeTinyModel(join(folder, "tiny"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("what is missing is named", () => {
  it("a library that is not installed", async () => {
    await expect(open({ library: folder })).rejects.toMatchObject({
      code: "recogniser.library_missing",
      hint: expect.stringContaining("npm install --prefix"),
    });
  });

  it("a library that is broken", async () => {
    const library = join(folder, "broken");
    const home = join(library, "node_modules/@huggingface/transformers");
    await mkdir(home, { recursive: true });
    await writeFile(join(home, "package.json"), JSON.stringify({ main: "index.js", type: "module" }));
    await writeFile(join(home, "index.js"), "throw new Error('no binding for this machine')");
    await expect(open({ library })).rejects.toMatchObject({ code: "recogniser.library_broken" });
  });

  it("a folder without a model", async () => {
    await expect(open({ model: folder })).rejects.toMatchObject({
      code: "recogniser.model_missing",
      message: expect.stringContaining("config.json and tokenizer.json and onnx/model.onnx"),
    });
  });

  it("labels that are no names", async () => {
    const model = join(folder, "moods");
    await writeTinyModel(model);
    await writeFile(join(model, "config.json"), JSON.stringify({ id2label: { 0: "GLAD", 1: "SAD" } }));
    await expect(open({ model })).rejects.toMatchObject({ code: "recogniser.labels_unknown" });
  });
});

describe.skipIf(LIBRARY === "")("a model in the library itself", () => {
  it("finds names of several words and pieces, across windows, with offsets into the text", async () => {
    const recogniser = await open();
    const filler = Array.from({ length: 300 }, () => "Nothing more was known of it.").join(" ");
    const text = `Annalise Ory of Unesco left Lyon. ${filler} Anna Ory came back to LYON.`;
    const { entities } = await extractFrom({ text, lang: "fr" }, recogniser);
    expect(entities.map(({ text: name, type }) => `${type} ${name}`)).toEqual([
      "person Annalise Ory",
      "organization Unesco",
      "place Lyon",
      "person Anna Ory",
      "place LYON",
    ]);
    for (const { start, end, text: name } of entities) expect(text.slice(start, end)).toBe(name);
    expect(recogniser.name).toBe("transformers:tiny");
    await recogniser.close();
  });

  it("reads an empty text, and figures beside its names", async () => {
    const recogniser = await open();
    expect((await extractFrom({ text: "", lang: "fr" }, recogniser)).outcome).toBe("empty");
    const { figures } = await extractFrom({ text: "Anna Ory said 40 boats sank.", lang: "en" }, recogniser);
    expect(figures).toMatchObject([{ low: 40, speaker: "Anna Ory" }]);
    await recogniser.close();
  });

  it("says that a model's files do not belong together", async () => {
    const model = join(folder, "torn");
    await writeTinyModel(model);
    await writeFile(join(model, "onnx/model.onnx"), "not a graph");
    await expect(open({ model })).rejects.toMatchObject({ code: "recogniser.model_broken" });
  });
});
