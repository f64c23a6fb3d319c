import { LedgerError } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { data } from "#models/entities-en";
import { KeyTable } from "./key-table.js";
import { LABEL_COUNT } from "./labels.js";
import { loadModel } from "./load-model.js";
import type { CrfModel, PackedModel } from "./model.js";
import { decodeModel, encodeModel, MODEL_FORMAT } from "./model-format.js";

function tableOf(entries: [number, number][]): KeyTable {
  const table = new KeyTable();
  for (const [key, value] of entries) table.set(key, value);
  return table;
}

function smallModel(): CrfModel {
  const weights = new Int8Array(2 * LABEL_COUNT);
  weights.set([-127, 4], 0);
  weights[LABEL_COUNT + 3] = 5;
  weights[2 * LABEL_COUNT - 1] = -1;
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

function sumsOf(model: PackedModel, key: number): Int32Array {
  const sums = new Int32Array(LABEL_COUNT);
  model.rows.addTo(sums, key);
  return sums;
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
      const own = model.rows.get(key) * LABEL_COUNT;
      expect(sumsOf(back, key)).toEqual(Int32Array.from(model.weights.slice(own, own + LABEL_COUNT)));
    }
    expect(sumsOf(back, 8)).toEqual(new Int32Array(LABEL_COUNT));
    expect([12, 13].map((key) => back.lexicon.phrases.get(key))).toEqual([65, -1]);
    expect(back.lexicon.classes.get(9)).toBe(25600);
  });

  it("keeps every key of many that begin alike", () => {
    const entries = Array.from({ length: 2000 }, (_, at): [number, number] => [at * 9973, at]);
    const back = decodeModel(
      encodeModel({ ...smallModel(), lexicon: { phrases: tableOf(entries), classes: tableOf([]) } }),
    );
    expect(entries.map(([key]) => [key, back.lexicon.phrases.get(key)])).toEqual(entries);
    expect(entries.map(([key]) => back.lexicon.phrases.get(key + 1))).toEqual(entries.map(() => -1));
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
    expect((data.length / 4) * 3).toBeLessThan(3_000_000);
  });
});
