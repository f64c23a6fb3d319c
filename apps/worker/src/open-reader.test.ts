import { EXTRACTOR_VERSION } from "@newsledger/extract";
import { expect, it } from "vitest";
import { openReader } from "./open-reader.js";

it("reads with the built-in recogniser unless another is named", async () => {
  const reader = await openReader(null);
  expect(reader.version).toBe(EXTRACTOR_VERSION);
  expect((await reader.read({ text: "Anna Ory said 40 boats sank.", lang: "en" })).figures).toHaveLength(1);
});

it("does not start with a recogniser that is not there, and says what is missing", async () => {
  const recogniser = { model: "/nowhere/names", library: "/nowhere/transformers", languages: ["de"] };
  await expect(openReader(recogniser)).rejects.toMatchObject({ code: "recogniser.model_missing" });
});
