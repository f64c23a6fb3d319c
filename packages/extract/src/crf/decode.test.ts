import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeBest } from "./decode.js";
import { BEFORE, LABEL_COUNT, labelOf, MAY_END, MAY_START } from "./labels.js";

const noTransitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);

it("never leaves a name open, or ends one that was not begun", () => {
  const scores = fc.integer({ min: 0, max: 12 }).chain((length) =>
    fc.array(fc.float({ min: -9, max: 9, noNaN: true }), {
      minLength: length * LABEL_COUNT,
      maxLength: length * LABEL_COUNT,
    }),
  );
  fc.assert(
    fc.property(scores, (numbers) => {
      const labels = decodeBest(Float32Array.from(numbers), numbers.length / LABEL_COUNT, noTransitions);
      for (const [at, label] of labels.entries()) {
        if (at === 0) expect(MAY_START[label]).toBe(true);
        else expect(BEFORE[label]).toContain(labels[at - 1]);
        if (at === labels.length - 1) expect(MAY_END[label]).toBe(true);
      }
    }),
  );
});

it("takes the sequence that scores most in all, against the best of each token", () => {
  const scores = new Float32Array(2 * LABEL_COUNT);
  const [begin, end] = [labelOf("B", "person"), labelOf("E", "person")];
  scores[0] = 1;
  scores[begin] = 0.5;
  scores[LABEL_COUNT + end] = 2;
  expect([...decodeBest(scores, 2, noTransitions)]).toEqual([begin, end]);
});
