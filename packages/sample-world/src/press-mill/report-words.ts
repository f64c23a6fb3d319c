/** What the longer reports are set from, beside the lists of the notices. */
export const PEOPLE = [
  "residents",
  "patients",
  "pupils",
  "commuters",
  "dock workers",
  "pensioners",
  "tenants",
  "drivers",
  "farmers",
  "passengers",
  "volunteers",
  "shopkeepers",
  "students",
] as const;

export const MOVES = ["were taken", "walked", "were moved", "had gone", "were asked to go", "travelled"] as const;

export const PLACES = [
  "the corn exchange",
  "a disused tram depot",
  "St Orrin's hall",
  "the upper school",
  "a sports ground",
  "the covered market",
  "the ferry terminal",
  "an army drill hall",
  "the public baths",
  "the old customs house",
  "a church crypt",
] as const;

export const TIMES = [
  "before dawn",
  "late on Tuesday",
  "on Wednesday evening",
  "within two hours",
  "over the weekend",
  "by Friday noon",
  "soon after midnight",
  "earlier this month",
  "on 14 October",
] as const;

export const BODIES = [
  "Institute of Coastal Works",
  "Chamber of Trade",
  "Northern Rivers Survey",
  "Union of Municipal Engineers",
  "Fenmark University",
  "Bureau of Works",
  "Society of Insurers",
  "Ministry of Supply",
  "Regional Audit Court",
  "Red Lantern Relief",
  "Public Health Office",
  "Association of Carriers",
  "Weather Office",
] as const;

export const CLAIMS = [
  "said",
  "reported",
  "estimated",
  "found",
  "warned",
  "told parliament",
  "wrote in a letter",
] as const;

export const HARMED = [
  "schools",
  "bakeries",
  "pumping stations",
  "bus routes",
  "cold stores",
  "clinics",
  "workshops",
  "farmsteads",
  "cellars",
  "telephone lines",
  "greenhouses",
  "crossings",
] as const;

export const HARM = [
  "had been flooded",
  "stood idle",
  "were without power",
  "would need repair",
  "had reopened",
  "remained closed",
  "were out of reach",
  "had been inspected",
  "ran at half strength",
] as const;

export const QUALITIES = [
  "slow",
  "costly",
  "orderly",
  "confused",
  "patient",
  "expensive",
  "unusual",
  "careful",
  "hurried",
  "stubborn",
  "quiet",
] as const;

export const MATTERS = [
  "the price of diesel",
  "spare parts from abroad",
  "the state of the embankment",
  "last winter's frost",
  "an unpaid maintenance bill",
  "a shortage of welders",
  "the height of the tide",
  "old cast-iron joints",
  "three rival plans",
  "a missing survey map",
  "permits for night work",
] as const;

export const VOWS = [
  "We will publish every reading we take",
  "I have seen worse, but never so close to a harvest",
  "There is no money left in this year's budget",
  "People here want dates and not promises",
  "The contractor must answer for it in court",
  "Nothing of this was in the plans we signed",
  "My own street has been dark since Monday",
  "It could have been prevented for a tenth of the sum",
  "We are counting again, and the count will change",
] as const;

export const READERS = [
  "alder_and_ash",
  "northbank",
  "MillWheel",
  "j.tarn",
  "weatherglass",
  "old_signalman",
  "Petra K",
  "sluicegate",
  "half past four",
  "canalwalker",
  "Tobiah",
] as const;

export const OPINIONS = [
  "It was the same eight years ago and nobody learned a thing.",
  "Has anyone asked what the insurers knew?",
  "Well done to the crews, they were out all night on our road.",
  "My mother waited 11 hours for the lift to work again.",
  "The council spent 40,000 on a fountain and now this.",
  "Please print the telephone number larger next time.",
  "I counted 23 lorries on the lower bridge this morning alone.",
  "Could the paper send somebody to the east side as well?",
  "The figure in the third paragraph cannot be right.",
  "We were told Thursday, then Saturday, now nobody says anything.",
  "Sensible words from the engineer, for once.",
  "Why is the depot empty whenever it is needed?",
  "Not a word about the tenants in Quarry Row.",
] as const;

export const SECTIONS = [
  "Home",
  "World",
  "Region",
  "Politics",
  "Business",
  "Science",
  "Health",
  "Culture",
  "Sport",
  "Weather",
  "Opinion",
] as const;
