import { writeFileSync } from "node:fs";
import { type Choice, type LearnOptions, learnChoice } from "../choice/learn-choice.js";
import { wholeWeights } from "../choice/whole-weights.js";
import { writeWeights } from "../syntax/write-weights.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { readGold } from "./read-gold.js";

/** What is learned of annotated articles, and how. */
export interface GoldTask {
  /** The name of the weights in the data file. */
  name: string;
  label: (article: AnnotatedArticle) => Choice[];
  learning: Omit<LearnOptions, "log">;
}

/** Learns the choices of annotated articles and writes the weights to a file. */
export function learnFromGold(
  { name, label, learning }: GoldTask,
  { gold, out }: { gold: string[]; out: string },
): void {
  const log = (line: string): void => console.error(line);
  const articles = readGold(gold);
  const choices = articles.flatMap(label);
  log(`${choices.length} choices of ${articles.length} articles`);
  const weights = wholeWeights(learnChoice(choices, { ...learning, log }));
  writeFileSync(out, writeWeights({ [name]: weights }));
}
