import { editCopy } from "../body-text.js";
import { claim, exactly, tellStory } from "../sample-article.js";

const MARCHETTI = "Odile Marchetti";
const REYLE = "Tomas Reyle";

const WIRE_FIRST = `
PORT HARROW, Aldmere, Oct 5 (Meridian Wire) – At least 12 people were killed when the river Senn burst its banks in the early hours of Monday, sending a wall of brown water through the market towns of Aldmere's lower valley.

Between 1,200 and 1,500 people have been displaced, said Odile Marchetti, director of Aldmere Civil Protection, who flew over the valley at first light. "We are counting roofs, not streets," she told reporters at the harbour airfield.

The river gauge at Tarrant Lock stood at 8.4 metres at noon, 2.1 metres above the level at which the lower quarters begin to flood, according to the Senn River Authority. Upstream stations had recorded 190 millimetres of rain in 36 hours.

In Orley, where the water came over the railway embankment, residents pulled neighbours from upper windows with ladders lent by a roofing firm. The town's hospital moved 84 patients to higher floors and was running on its own generators.

Marchetti said about 40 people had been reported missing by relatives, but warned that the list almost certainly held the same names more than once. "Telephones are down. A missing person is very often a person without a telephone," she said.

The government has released $15 million for emergency shelter and ordered three army engineer companies to the valley. Prime Minister Lars Endicott cut short a visit abroad and was expected in Port Harrow on Monday night.

Forecasters at the national weather office expect the rain to ease on Tuesday before a second, weaker front arrives towards the weekend.
`;

const SILENT_BODY = (toll: string) => `
The flood that came down the Senn on Sunday night has now killed ${toll} people, Aldmere Civil Protection said on Wednesday, as crews reached the last of the farms cut off between Orley and Marsh End.

About 4,300 people were sleeping in schools, church halls and the exhibition ground at Port Harrow, said Odile Marchetti, the agency's director. Her first estimate, given from a helicopter on Monday, had been between 1,200 and 1,500.

"On Monday I told you what I could see," she said. "On Wednesday I can tell you who has signed for a blanket."

The Senn River Authority put the flooded area at 340 square kilometres, of which more than two thirds is farmland. Its chief hydrologist, Henrik Vale, said the gauge at Tarrant Lock had crested at 8.9 metres at four on Monday morning, the highest reading since the station was built 61 years ago.

## Schools to stay shut

Some 27 schools will stay closed until at least the end of next week. The rail line along the east bank has lost 600 metres of embankment, and Aldmere Railways said repairs would take six to eight weeks.

In Tarrant Lock the mayor, Brigid Asante, walked the length of Weir Street with a list of addresses in a plastic sleeve. "There are 212 houses on this list," she said. "I have been into 31 of them, and I would not let a dog sleep in any."

Insurers have been slow to name a sum. The chamber of commerce believes that losses to shops and workshops alone could reach $90 million.
`;

export const SENN_FLOODS = tellStory("senn-floods", [
  {
    name: "wire-first",
    outlet: "meridian-wire",
    lang: "en",
    section: "world",
    path: "/world/2026/10/05/aldmere-senn-flood",
    authors: ["Ines Halloran"],
    publishedAt: "2026-10-05T14:20:00Z",
    versions: [
      {
        afterS: 0,
        title: "At least 12 dead as Senn bursts its banks in Aldmere",
        standfirst: "Between 1,200 and 1,500 people displaced in the lower valley, civil protection says",
        body: WIRE_FIRST,
        figures: [
          claim("At least 12 people", 12, null, "at_least"),
          claim("Between 1,200 and 1,500 people", 1200, 1500, "range", MARCHETTI),
          exactly("8.4 metres", 8.4, "Senn River Authority"),
          claim("about 40 people", 40, 40, "about", MARCHETTI),
          exactly("$15 million", 15_000_000),
        ],
      },
    ],
  },
  {
    name: "post-takes-wire",
    outlet: "tidewater-post",
    lang: "en",
    section: "aldmere",
    path: "/aldmere/senn-bursts-its-banks-12-dead",
    authors: ["Ines Halloran"],
    publishedAt: "2026-10-05T12:05:00-03:00",
    republishes: "senn-floods/wire-first",
    agency: "Meridian Wire",
    image: { caption: "The Senn at Tarrant Lock on Monday morning.", credit: "Tidewater Post / Orla Finch" },
    versions: [
      {
        afterS: 0,
        title: "Senn bursts its banks: at least 12 dead",
        body: editCopy(WIRE_FIRST, {
          replace: [["PORT HARROW, Aldmere, Oct 5 (Meridian Wire) – ", ""]],
          cutLast: 1,
        }),
        figures: [
          claim("At least 12 people", 12, null, "at_least"),
          claim("Between 1,200 and 1,500 people", 1200, 1500, "range", MARCHETTI),
        ],
      },
    ],
  },
  {
    name: "kestrel-takes-wire",
    outlet: "kestrel-news",
    lang: "en",
    section: "world",
    path: "/news/world/2026/10/06/at-least-12-killed-in-aldmere-floods",
    authors: ["Meridian Wire"],
    publishedAt: "2026-10-06T06:40:00+13:00",
    republishes: "senn-floods/wire-first",
    agency: "Meridian Wire",
    versions: [
      {
        afterS: 0,
        title: "At least 12 killed in Aldmere floods",
        body: editCopy(WIRE_FIRST, {
          replace: [
            ["PORT HARROW, Aldmere, Oct 5 (Meridian Wire) – ", ""],
            ["about 40 people", "around 40 people"],
          ],
          cutLast: 2,
        }),
        figures: [
          claim("At least 12 people", 12, null, "at_least"),
          claim("Between 1,200 and 1,500 people", 1200, 1500, "range", MARCHETTI),
          claim("around 40 people", 40, 40, "about", MARCHETTI),
        ],
      },
    ],
  },
  {
    name: "post-silent-correction",
    outlet: "tidewater-post",
    lang: "en",
    section: "aldmere",
    path: "/aldmere/flood-toll-rises-as-crews-reach-last-farms",
    authors: ["Margit Thorne", "Declan Roe"],
    publishedAt: "2026-10-07T17:30:00-03:00",
    versions: [
      {
        afterS: 0,
        title: "Flood toll rises as crews reach the last farms",
        standfirst: "About 4,300 people are sleeping in halls and schools; the railway needs weeks",
        body: SILENT_BODY("19"),
        figures: [
          exactly("19 people", 19, "Aldmere Civil Protection", "2026-10-07"),
          claim("About 4,300 people", 4300, 4300, "about", MARCHETTI, "2026-10-07"),
          exactly("340 square kilometres", 340, "Senn River Authority"),
        ],
      },
      {
        afterS: 75,
        title: "Flood toll rises as crews reach the last farms",
        standfirst: "About 4,300 people are sleeping in halls and schools; the railway needs weeks",
        body: SILENT_BODY("17"),
        modifiedAt: "2026-10-07T21:02:00-03:00",
        figures: [
          exactly("17 people", 17, "Aldmere Civil Protection", "2026-10-07"),
          claim("About 4,300 people", 4300, 4300, "about", MARCHETTI, "2026-10-07"),
          exactly("340 square kilometres", 340, "Senn River Authority"),
          claim("six to eight weeks", 6, 8, "range", "Aldmere Railways"),
        ],
      },
    ],
  },
  {
    name: "courrier-report",
    outlet: "courrier-orven",
    lang: "fr",
    section: "monde",
    path: "/monde/2026/10/08/crue-de-la-senn-au-moins-17-morts.html",
    authors: ["Aurélie Vasseur"],
    publishedAt: "2026-10-08T11:15:00+02:00",
    image: { caption: "Une rue d’Orley, mercredi.", credit: "Le Courrier d’Orven / A. Vasseur" },
    versions: [
      {
        afterS: 0,
        title: "Crue de la Senn : au moins 17 morts en Aldmere",
        standfirst: "La décrue est lente et la facture, encore incertaine, s’annonce lourde.",
        body: `
La crue de la Senn, dans l’est de l’Aldmere, a fait au moins 17 morts, selon un bilan communiqué mercredi soir par la protection civile. Environ 4 300 personnes ont été déplacées, a précisé sa directrice, Odile Marchetti.

« Nous avons cessé de compter depuis le ciel, nous comptons désormais lit par lit », a-t-elle déclaré à Port Harrow, où l’on a ouvert le parc des expositions aux sinistrés.

Il est tombé jusqu’à 190 millimètres de pluie en 36 heures sur le haut bassin. La zone inondée s’étend sur 340 kilomètres carrés, d’après l’autorité du fleuve, soit plus de trois fois la superficie de la commune de Saint-Orven.

## Une aide européenne attendue

Le gouvernement marennais a annoncé l’envoi de 60 pompiers et de 14 pompes de grand débit. La ministre de l’Intérieur, Solène Caradec, a évalué cette aide à 2,5 millions d’euros.

À Orley, dont le centre reste sous un mètre d’eau, les habitants circulent en barque. « On nous a promis l’électricité pour dimanche », soupire Joost Berend, pharmacien, qui a perdu la moitié de son stock. Entre 900 et 1 100 foyers étaient encore privés de courant jeudi matin, selon le distributeur Aldmere Énergie.
`,
        figures: [
          claim("au moins 17 morts", 17, null, "at_least", "protection civile", "2026-10-07"),
          claim("Environ 4 300 personnes", 4300, 4300, "about", MARCHETTI),
          exactly("340 kilomètres carrés", 340),
          exactly("2,5 millions d’euros", 2_500_000, "Solène Caradec"),
          claim("Entre 900 et 1 100 foyers", 900, 1100, "range", "Aldmere Énergie", "2026-10-08"),
        ],
      },
    ],
  },
  {
    name: "kestrel-relief",
    outlet: "kestrel-news",
    lang: "en",
    section: "world",
    path: "/news/world/2026/10/13/aid-group-says-up-to-6000-displaced-by-senn-flood",
    authors: ["Wiremu Castell"],
    publishedAt: "2026-10-13T08:10:00+13:00",
    image: { caption: "Volunteers sort clothing at the exhibition ground in Port Harrow", credit: "Lowen Relief" },
    versions: [
      {
        afterS: 0,
        title: "Aid group says up to 6,000 displaced by Senn flood",
        body: `
The death toll from last week's flooding in Aldmere has risen to 23, the country's civil protection agency says, and an aid organisation believes the number of people without a home is larger than officials have counted.

Tomas Reyle, field coordinator for Lowen Relief, told Kestrel News that up to 6,000 people had been displaced, including families who had gone to relatives and never registered at a shelter.

"If you sleep on your sister's floor, you are not in anybody's table," Mr Reyle said. "Our figure is a ceiling. It is not a count."

The agency itself still puts the number in public shelters at about 4,300.

Mr Reyle said between 700 and 800 of those displaced were children under five, and that the charity had handed out 11,500 litres of drinking water a day since Wednesday.

## Cost of repairs

The finance ministry's first estimate of the damage is between $180 million and $240 million, not counting the harvest. Agriculture officials said about 60 percent of the valley's seed potatoes had been under water for more than three days and would have to be destroyed.

A second band of rain that had been forecast for the weekend passed to the north. The river at Tarrant Lock had fallen to 5.2 metres by Monday evening, local time.
`,
        figures: [
          exactly("23", 23, "civil protection agency"),
          claim("up to 6,000 people", null, 6000, "at_most", REYLE),
          claim("about 4,300", 4300, 4300, "about", "civil protection agency"),
          claim("between 700 and 800 of those displaced", 700, 800, "range", REYLE),
          claim("between $180 million and $240 million", 180e6, 240e6, "range", "finance ministry"),
          claim("about 60 percent", 60, 60, "about", "Agriculture officials"),
        ],
      },
    ],
  },
  {
    name: "lantern-drops-hedge",
    outlet: "daily-lantern",
    lang: "en",
    section: "world",
    path: "/world/6000-homeless-in-flood-hell-1187",
    authors: ["Jaya Merrow"],
    publishedAt: "2026-10-13T19:45:00+08:00",
    image: { caption: "SWAMPED: A fire engine stranded in Orley", credit: "Lantern Pictures" },
    versions: [
      {
        afterS: 0,
        title: "6,000 homeless in flood hell",
        standfirst: "Families face winter in sports halls as death toll climbs to 23",
        body: `
A staggering 6,000 people are homeless after a killer flood tore through the Senn valley in Aldmere, an aid boss has revealed.

The death toll has climbed to 23, and rescuers fear the mud still hides its secrets.

Charity worker Tomas Reyle, of Lowen Relief, said many victims were bedding down with relatives because shelters are full to bursting.

Mum-of-three Petra Halloway, 34, lost everything when water burst through her kitchen wall in Orley at three in the morning.

"I grabbed the kids and the cat, in that order," she said. "I've got one shoe."

Repairs are set to cost a whopping $240 million, and the government has so far coughed up $15 million.

Kell Bay's own lifeguards have joined the effort. A team of 18 flew out on Saturday with six inflatable boats, and their captain, Marcus Oyelaran, said they had already brought 140 people to dry land.
`,
        figures: [
          exactly("6,000 people", 6000, REYLE),
          exactly("23", 23),
          exactly("$240 million", 240e6),
          exactly("140 people", 140, "Marcus Oyelaran"),
        ],
      },
    ],
  },
  {
    name: "post-final-toll",
    outlet: "tidewater-post",
    lang: "en",
    section: "aldmere",
    path: "/aldmere/senn-flood-toll-revised-down-to-21",
    authors: ["Margit Thorne"],
    publishedAt: "2026-10-28T10:00:00-03:00",
    versions: [
      {
        afterS: 0,
        title: "Senn flood toll revised down to 21",
        standfirst: "Two people were entered twice under different names, the coroner finds",
        body: `
The number of people killed in the Senn flood is 21 and not 23, the chief coroner of Aldmere said on Tuesday, after two of the dead were found to have been entered twice under different spellings of their names.

"This is a correction, and I wish it were a larger one," said the coroner, Ruth Abelard. She described the figure of 23, in use since 12 October, as withdrawn.

Three people are still missing as of 27 October, all of them last seen on the river path below Orley.

Odile Marchetti, director of Aldmere Civil Protection, said the shelters now held fewer than 900 people. Most of the others had gone home or been found rooms by the towns; 148 families have been promised prefabricated houses before the first frost.

She confirmed that 4,612 people had registered as displaced at one time or another. An estimate by the charity Lowen Relief of up to 6,000 had been reasonable when it was made, she said, but had never been a count.

The damage is now put at $212 million by the finance ministry, near the middle of its first range. Parliament is to vote on a relief fund of $130 million next month.

## What is now established

- 21 dead, of whom 14 were aged over 65

- 1,870 houses entered by water, 306 of them beyond repair

- 12 kilometres of river wall to be rebuilt by the summer, at $4.1 million a kilometre
`,
        figures: [
          exactly("21", 21, "Ruth Abelard", "2026-10-27"),
          exactly("Three people", 3, null, "2026-10-27"),
          claim("fewer than 900 people", null, 900, "less_than", MARCHETTI),
          exactly("4,612 people", 4612, MARCHETTI),
          claim("up to 6,000", null, 6000, "at_most", "Lowen Relief"),
          exactly("$212 million", 212e6, "finance ministry"),
          exactly("1,870 houses", 1870),
          exactly("$4.1 million a kilometre", 4.1e6),
        ],
      },
    ],
  },
  {
    name: "lantern-superseded-toll",
    outlet: "daily-lantern",
    lang: "en",
    section: "world",
    path: "/world/flood-town-gets-first-new-homes-1264",
    authors: ["Jaya Merrow"],
    publishedAt: "2026-11-09T18:20:00+08:00",
    image: { caption: "KEYS: The Halloways at their new front door", credit: "Lantern Pictures" },
    versions: [
      {
        afterS: 130,
        title: "Flood town gets its first new homes",
        standfirst: "One-shoe mum Petra picks up the keys",
        body: `
Tears flowed in Orley yesterday as the first families washed out by October's monster flood picked up the keys to their new homes.

Petra Halloway, 34, who fled the water with three children, a cat and a single shoe, was first through the door of a yellow two-bedroom prefab on the old cricket ground.

"It's got a kitchen wall," she joked. "I checked."

The disaster killed 23 people and left 6,000 homeless when the Senn burst its banks.

Builders have finished 22 of the 148 homes promised by the government, and site boss Ivo Lindqvist vowed the rest would be ready by Christmas.

Each house costs $38,000 and comes with a stove, beds and a year's free insurance. Mayor Brigid Asante handed over the keys and a loaf of bread to every family.

Kell Bay readers have done their bit: the Lantern's Senn appeal stands at $186,000, enough for four more front doors.
`,
        figures: [
          exactly("23 people", 23),
          exactly("6,000", 6000),
          exactly("22 of the 148 homes", 22),
          exactly("$38,000", 38_000),
        ],
      },
    ],
  },
]);
