import { plainSpelling, tokenise } from "@newsledger/extract/training";
import { type GoldDocument, readWebSentences } from "../corpora/corpora.js";

/** The sentences that word classes are learned from: marks are not looked at. */
export function readPlainText(corpus: string, documents: readonly GoldDocument[]): string[][] {
  const sentences = documents.flatMap(({ text }) => {
    const doc = tokenise(text);
    return doc.sentences.map(({ from, to }) => doc.tokens.slice(from, to).map((token) => plainSpelling(token.text)));
  });
  return [...sentences, ...readWebSentences(corpus).map((words) => words.map(plainSpelling))];
}
