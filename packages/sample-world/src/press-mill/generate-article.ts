import { claim, exactly, type SampleArticle } from "../sample-article.js";
import { createSequence } from "./sequence.js";
import { tellReport } from "./tell-report.js";
import { ADVERBS, CAUSES, FAMILY_NAMES, GIVEN_NAMES, GOODS, OFFICES, REMARKS, ROLES, TOWNS } from "./words.js";

/** What a generated article claims, so that a test can look for it again. */
export interface GeneratedArticleFacts {
  town: string;
  speaker: string;
  office: string;
  affected: number;
  costMillions: number;
  shareLow: number;
  shareHigh: number;
  days: number;
  crews: number;
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/**
 * The facts of the `index`th article. Each list is walked at its own pace (lengths are coprime), and the number
 * affected grows with the index, so that no two articles tell the same.
 */
export function generatedFacts(index: number): GeneratedArticleFacts {
  const shareLow = 5 + (index % 37);
  return {
    town: pick(TOWNS, index),
    speaker: `${pick(GIVEN_NAMES, index)} ${pick(FAMILY_NAMES, Math.floor(index / GIVEN_NAMES.length) + index)}`,
    office: pick(OFFICES, index),
    affected: 1_000 + index * 7,
    costMillions: 2 + (index % 89),
    shareLow,
    shareHigh: shareLow + 3 + (index % 8),
    days: 2 + (index % 29),
    crews: 11 + (index % 53),
  };
}

const FIRST_DAY_MS = Date.UTC(2026, 9, 5);
const MINUTES_APART = 11;

/** `light`: a notice of some 190 words on a bare page. `full`: 500 to 1,100 words, as many names and figures as such a report
 * holds in the press, for a page as heavy as a newspaper's. */
export type PressMillWeight = "light" | "full";

/** The `index`th article of the press mill: unlike every other, and the same in every run. */
export function generateArticle(index: number, weight: PressMillWeight = "light"): SampleArticle {
  const facts = generatedFacts(index);
  const { town, speaker, office, affected, costMillions, shareLow, shareHigh } = facts;
  const count = affected.toLocaleString("en-US");
  const cause = pick(CAUSES, index);
  return {
    id: `press-mill/${index}`,
    outlet: "press-mill",
    story: "press-mill",
    lang: "en",
    section: "notices",
    path: `/notices/${index}-${town.toLowerCase().replaceAll(" ", "-")}`,
    authors: [`${pick(GIVEN_NAMES, index + 5)} ${pick(FAMILY_NAMES, index + 3)}`],
    publishedAt: new Date(FIRST_DAY_MS + index * MINUTES_APART * 60_000).toISOString().replace(".000Z", "Z"),
    versions: [
      {
        afterS: 0,
        title: `${cause.title} leaves ${count} ${town} households waiting (notice ${index + 1})`,
        body: weight === "light" ? tellNotice(index, facts, cause.phrase) : tellReport(facts, createSequence(index)),
        figures: [
          claim(`about ${count} households`, affected, affected, "about", speaker),
          exactly(`$${costMillions}m`, costMillions * 1_000_000, office),
          claim(
            `${weight === "light" ? "between" : "Between"} ${shareLow} and ${shareHigh} per cent`,
            shareLow,
            shareHigh,
            "range",
            speaker,
          ),
        ],
      },
    ],
  };
}

function tellNotice(index: number, facts: GeneratedArticleFacts, cause: string): string {
  const { town, speaker, office, affected, costMillions, shareLow, shareHigh, days, crews } = facts;
  const role = pick(ROLES, index);
  const goods = pick(GOODS, index);
  return `
${pick(ADVERBS, index)} ${cause} has left about ${affected.toLocaleString("en-US")} households in ${town} without regular service, said ${speaker}, ${role} of the ${office}.

The ${office} estimated the cost of repairs at $${costMillions}m and said it had asked the regional treasury to share it. Work is expected to take ${days} days, and ${crews} crews have been sent from neighbouring districts, some of them on loan until the end of the month.

"${pick(REMARKS, index)}" ${speaker.split(" ").at(-1)} told reporters in ${town} on notice ${index + 1} of the season. The ${role} added that between ${shareLow} and ${shareHigh} per cent of the stock of ${goods} held in the town's depots had been lost, a share that would be checked once the depots could be entered safely.

Shopkeepers in the older streets said trade had slowed but not stopped. Deliveries of ${goods} now come by the upper road, which adds ${2 + (index % 7)} hours to the journey and is closed to heavy lorries after dark.

A public meeting is to be held in the town hall when the crews have finished. Residents were asked to report faults by telephone, and to look in on neighbours who live alone.
`;
}
