import { expect, it } from "vitest";
import { type Choice, learnChoice } from "./learn-choice.js";

const [SPOKE, ACTED, RIVAL] = [1, 2, 3] as const;
const candidate = (isRight: boolean, ...features: number[]) => ({ features: Int32Array.from(features), isRight });

/** Who spoke is right unless a rival is there; who acted never is. */
const CHOICES: Choice[] = Array.from({ length: 400 }, (_, i) => ({
  candidates:
    i % 2 === 0
      ? [candidate(true, SPOKE), candidate(false, ACTED)]
      : [candidate(false, SPOKE), candidate(true, SPOKE, RIVAL)],
}));

it("ranks the right candidate above its rivals, and nobody above those who are never right", () => {
  const weights = learnChoice(CHOICES, { slots: 8, epochs: 4, rate: 0.1, decay: 0, log: () => undefined });
  const [spoke, acted, rival] = [SPOKE, ACTED, RIVAL].map((at) => weights[at] as number) as [number, number, number];
  expect(spoke).toBeGreaterThan(0);
  expect(acted).toBeLessThan(0);
  expect(rival).toBeGreaterThan(0);
});

it("is the same each time", () => {
  const learn = () => learnChoice(CHOICES, { slots: 8, epochs: 2, rate: 0.1, decay: 1e-4, log: () => undefined });
  expect(learn()).toEqual(learn());
});
