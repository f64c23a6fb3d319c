import { loadModel } from "../crf/load-model.js";
import { createTagger, type Tagger } from "../crf/tag-document.js";
import { mendNames } from "./mend-names.js";
import type { Name, Recogniser } from "./recogniser.js";

let tagger: Tagger | undefined;

/** Names by the trained model, mended where rules know better. English only. */
export const learnedRecogniser: Recogniser = {
  name: "learned",
  recognise(doc): Name[] {
    tagger ??= createTagger(loadModel());
    return mendNames(doc, tagger.tag(doc));
  },
};
