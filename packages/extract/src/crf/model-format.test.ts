import { LedgerError } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { KeyTable } from "./key-table.js";
import { LABEL_COUNT } from "./labels.js";
import { loadModel } from "./load-model.js";
import type { CrfModel } from "./model.js";
import { decodeModel, encodeModel, MODEL_FORMAT } from "./model-format.js";

function tableOf(entries: [number, number][]): KeyTable {
  const table = new KeyTable();
  for (const [key, value] of entries) table.set(key, value);
  return table;
}

function smallModel(): CrfModel {
  const weights = new Int8Array(2 * LABEL_COUNT);
  weights[0] = -127;
  weights[LABEL_COUNT + 3] = 5;
  return {
    rows: tableOf([
      [2 ** 28 - 1, 1],
      [7, 0],
    ]),
    weights,
    scale: 0.25,
    transitions: Float32Array.from({ length: LABEL_COUNT ** 2 }, (_, at) => at / 4),
    lexicon: { phrases: tableOf([[12, 65]]), classes: tableOf([[9, 400 * 64]]) },
  };
}

function codeOf(bytes: Uint8Array): string | null {
  try {
    decodeModel(bytes);
    return null;
  } catch (error) {
    return error instanceof LedgerError ? error.code : String(error);
  }
}

describe("a model", () => {
  it("comes back from bytes as it went in", () => {
    const model = smallModel();
    const back = decodeModel(encodeModel(model));
    expect(back.scale).toBe(0.25);
    expect(back.transitions).toEqual(model.transitions);
    for (const key of [7, 2 ** 28 - 1]) {
      const row = back.rows.get(key) * LABEL_COUNT;
      const own = model.rows.get(key) * LABEL_COUNT;
      expect(back.weights.slice(row, row + LABEL_COUNT)).toEqual(model.weights.slice(own, own + LABEL_COUNT));
    }
    expect([back.lexicon.phrases.get(12), back.lexicon.classes.get(9), back.rows.get(8)]).toEqual([65, 25600, -1]);
  });

  it.each([
    ["of another format", (bytes: Uint8Array) => bytes.fill(MODEL_FORMAT + 1, 4, 5)],
    ["of other labels", (bytes: Uint8Array) => bytes.fill(3, 5, 6)],
    ["cut short", (bytes: Uint8Array) => bytes.slice(0, -1)],
    ["of nothing", () => new Uint8Array(0)],
    ["of something else", () => new TextEncoder().encode("<html>")],
  ])("%s is refused by name", (_, spoil) =>
    expect(codeOf(spoil(encodeModel(smallModel())))).toBe("extract.model_format"),
  );

  it("ships with the package and stays below three megabytes", () => {
    const model = loadModel();
    expect(model.rows.size).toBeGreaterThan(10_000);
    expect(encodeModel(model).length).toBeLessThan(3_000_000);
  });
});
