import { createTestStore, makeDeclaration, type TestStore, walkToEnd } from "@newsledger/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPolledSource, findSource } from "./find-source.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("island-post")]);
  await walkToEnd(test.store, { url: "https://a.example/1", text: "Some 17 people came." });
});

afterAll(() => test.drop());

describe("a source that is named", () => {
  it("is found by its slug, that of imported files as well", async () => {
    expect(await findSource("island-post", test.store.read)).toBe("island-post");
    expect(await findSource("imported", test.store.read)).toBe("imported");
  });

  it("is polled only where it is declared: nobody pauses imported files", async () => {
    expect(await findPolledSource("island-post", test.store)).toBe("island-post");
    await expect(findPolledSource("imported", test.store)).rejects.toMatchObject({
      code: "source.not-found",
      message: 'There is no source "imported" that is polled.',
    });
  });

  it("is guessed where it is mistyped", async () => {
    await expect(findPolledSource("island-pst", test.store)).rejects.toMatchObject({
      hint: expect.stringContaining('Did you mean "island-post"?'),
    });
  });
});
