/**
 * What can have happened to those who are counted, with the words that tell it. "Twelve people" is no question until
 * it is known whether they were killed, hurt or are missing; two counts of one noun under two measures are two
 * questions, never one spread.
 */
export const MEASURES: Record<string, readonly string[]> = {
  killed: [
    "killed",
    "dead",
    "died",
    "death",
    "deaths",
    "fatalities",
    "fatality",
    "drowned",
    "perished",
    "lives",
    "toll",
    "bodies",
  ],
  injured: ["injured", "wounded", "hurt", "injuries", "casualties"],
  missing: ["missing", "unaccounted"],
  displaced: ["displaced", "homeless", "evacuated", "evacuees", "uprooted", "fled"],
  sheltered: ["shelter", "shelters", "camp", "camps"],
  detained: ["arrested", "detained", "arrests", "captured", "prisoners", "custody", "detention"],
  rescued: ["rescued", "saved"],
  returned: ["returned"],
  infected: ["infected", "infections", "cases", "ill", "sick", "sickened"],
  admitted: ["hospital", "hospitals", "hospitalised", "hospitalized", "admitted"],
  vaccinated: ["vaccinated", "vaccinations", "doses", "jabs"],
  employed: ["employed", "employs", "jobs", "workforce", "hired"],
  dismissed: ["redundant", "dismissed", "redundancies", "layoffs"],
  striking: ["strike", "striking", "strikers", "walkout"],
  registered: ["registered", "eligible"],
  voted: ["voted", "votes", "ballots", "turnout"],
  protesting: ["protested", "marched", "demonstrated", "rallied"],
  destroyed: ["destroyed", "razed", "levelled", "collapsed"],
  damaged: ["damaged", "flooded"],
};

/** Nouns that say nothing of who is counted: only with a measure do they make a question. */
export const ANYONE: readonly string[] = ["people", "person", "resident", "inhabitant", "citizen", "victim", "body"];

/** Nouns that are a measure in themselves: "the dead", "27 injuries". */
export const MEASURE_HEADS: Record<string, string> = {
  dead: "killed",
  death: "killed",
  fatality: "killed",
  injured: "injured",
  injury: "injured",
  wounded: "injured",
  casualty: "injured",
  missing: "missing",
  displaced: "displaced",
  evacuee: "displaced",
  arrest: "detained",
  infection: "infected",
  case: "infected",
};

/** Heads too general to compare anything by. */
export const TOO_GENERAL: readonly string[] = [
  "time",
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
  "night",
  "morning",
  "part",
  "thing",
  "number",
  "total",
  "figure",
  "one",
  "other",
  "rest",
  "half",
  "point",
  "percent",
  "dollar",
  "money",
  "distance",
  "speed",
  "area",
  "temperature",
  "power",
  "energy",
];
