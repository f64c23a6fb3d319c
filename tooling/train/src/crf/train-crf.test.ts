import { createTagger, decodeModel, encodeModel, KeyTable, tokenise } from "@newsledger/extract/training";
import { describe, expect, it } from "vitest";
import type { GoldDocument } from "../corpora/corpora.js";
import { buildModel } from "./build-model.js";
import { buildExamples } from "./examples.js";
import { trainCrf } from "./train-crf.js";

const NAMES = ["Hale", "Okafor", "Lindqvist", "Moreau", "Tanaka", "Silva"];
const TOWNS = ["Dimra", "Kalan", "Torvik", "Lorna", "Ostby", "Velen"];

function makeDocuments(): GoldDocument[] {
  return NAMES.flatMap((name) =>
    TOWNS.map((town) => {
      const text = `The mayor ${name} said that rain fell near ${town} on Monday.`;
      const span = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
      return {
        id: `${name}-${town}`,
        text,
        gold: [
          { ...span(name), type: "person" as const },
          { ...span(town), type: "place" as const },
        ],
      };
    }),
  );
}

function learn(seed: number): Uint8Array {
  const lexicon = { phrases: new KeyTable(), classes: new KeyTable() };
  const { examples, keys } = buildExamples([{ documents: makeDocuments(), weight: 1 }], lexicon);
  const weights = trainCrf(examples, keys.length, { epochs: 6, seed, rate: 0.1, l1: 0.1, l2: 0, dropout: 0.2 });
  return encodeModel(buildModel(keys, weights, lexicon, 0.01));
}

describe("training", () => {
  it("gives the same bytes for the same seed, and others for another", () => {
    const first = learn(1);
    expect(learn(1)).toEqual(first);
    expect(learn(2)).not.toEqual(first);
  });

  it("learns contexts that hold for names never seen", () => {
    const tagger = createTagger(decodeModel(learn(1)));
    const doc = tokenise("The mayor Quillan said that rain fell near Brenholm on Monday.");
    expect(tagger.tag(doc).map(({ from, type }) => [doc.tokens[from]?.text, type])).toEqual([
      ["Quillan", "person"],
      ["Brenholm", "place"],
    ]);
  });
});
