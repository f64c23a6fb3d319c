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

export const PLACES = [
  "exchange",
  "depot",
  "hall",
  "school",
  "market",
  "terminal",
  "barracks",
  "baths",
  "barn",
  "chapel",
  "granary",
  "library",
  "arcade",
] as const;

export const LACKS = ["cut off", "stranded", "darkened", "held up", "shut in", "worried", "put out"] as const;

export const ONSETS = [
  "Ar",
  "Bel",
  "Cor",
  "Dun",
  "El",
  "Far",
  "Gil",
  "Har",
  "Ist",
  "Jor",
  "Kel",
  "Lan",
  "Mor",
  "Nor",
  "Ol",
  "Pen",
  "Quin",
  "Ros",
  "Sel",
  "Tar",
  "Ul",
  "Ver",
  "Wes",
  "Yar",
] as const;

export const ENDINGS = [
  "andale",
  "barton",
  "combe",
  "dridge",
  "esk",
  "field",
  "gate",
  "hollow",
  "ingham",
  "kirk",
  "lund",
  "mere",
  "nett",
  "orran",
  "pitt",
  "quist",
  "roth",
  "stead",
  "thorne",
  "under",
  "vale",
  "wick",
  "yard",
  "zell",
] as const;

export const BODIES = [
  "Institute",
  "Chamber",
  "Survey",
  "Union",
  "University",
  "Bureau",
  "Society",
  "Ministry",
  "Court",
  "Relief",
  "Foundation",
  "Association",
  "Observatory",
] as const;

export const VOWS = [
  "We publish",
  "I have seen",
  "Expect",
  "People want",
  "He owes us",
  "Nobody signed for",
  "Everybody feared",
  "I remember",
  "We are counting",
] as const;

export const RANKS = [
  "director",
  "engineer",
  "spokesperson",
  "head",
  "surveyor",
  "treasurer",
  "warden",
  "foreman",
  "secretary",
] as const;

export const MOVES = ["were taken", "walked", "moved", "had gone", "were sent", "travelled"] as const;

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

export const CLAIMS = ["said", "reported", "estimated", "found", "warned", "told parliament", "wrote"] as const;

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
  "lost power",
  "would need repair",
  "had reopened",
  "remained closed",
  "were unreachable",
  "had been inspected",
  "ran short",
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
  "diesel",
  "repairs",
  "embankments",
  "frost",
  "bills",
  "welders",
  "tides",
  "joints",
  "plans",
  "maps",
  "permits",
  "sluices",
  "ballast",
  "tenders",
  "cranes",
  "pumps",
  "wages",
  "insurance",
  "timetables",
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
