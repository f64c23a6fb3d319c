import { claim, exactly, tellStory } from "../sample-article.js";

const LINDHOLM = "Amara Lindholm";
const MAREN = "Davit Maren";
const BRANT = "Isolde Brant";
const CASTELLANE = "Noor Castellane";

export const KORRIN_FRONT = tellStory("korrin-front", [
  {
    name: "wire-mission-report",
    outlet: "meridian-wire",
    lang: "en",
    section: "world",
    path: "/world/2026/10/22/korrin-front-strength",
    authors: ["Sefa Adeyinka"],
    publishedAt: "2026-10-22T16:00:00Z",
    versions: [
      {
        afterS: 0,
        title: "Monitors put Korrin Front at 3,500 to 4,500 fighters",
        standfirst: "Belvar's army says 2,000; coalition says up to 6,000",
        body: `
GRAN TARSK, Belvar, Oct 22 (Meridian Wire) – The armed group known as the Korrin Front has between 3,500 and 4,500 fighters in the highlands of eastern Belvar, including up to 600 foreigners, the Regional Monitoring Mission said in a report on Thursday.

The estimate, which holds for the end of September, is based on interviews with 140 deserters and on the number of rations sold in highland markets, the mission's head, Amara Lindholm, told reporters.

"Count the bread and you have counted the army, give or take a thousand," Lindholm said.

Belvar's army disputed the figure. Its spokesman, Colonel Davit Maren, said the group was down to about 2,000 men after losing more than 900 since June.

The Corridor Coalition, whose convoys use the only road through the highlands, sees it differently. Its commander, General Isolde Brant, said in August that the Front could field between 5,000 and 6,000.

The Front took up arms in 2021. It holds some 1,900 square kilometres, according to the mission, a fifth less than a year ago, and raises between $2 million and $3 million a month from tolls and timber.

Fighting has driven 52,000 people from their homes since January, the report said.
`,
        figures: [
          claim("between 3,500 and 4,500 fighters", 3500, 4500, "range", "Regional Monitoring Mission", "2026-09"),
          claim("up to 600 foreigners", null, 600, "at_most", "Regional Monitoring Mission", "2026-09"),
          claim("about 2,000 men", 2000, 2000, "about", MAREN),
          claim("between 5,000 and 6,000", 5000, 6000, "range", BRANT, "2026-08"),
          claim("some 1,900 square kilometres", 1900, 1900, "about", "Regional Monitoring Mission"),
          claim("between $2 million and $3 million a month", 2e6, 3e6, "range"),
          exactly("52,000 people", 52_000, "Regional Monitoring Mission"),
        ],
      },
    ],
  },
  {
    name: "ridge-five-answers",
    outlet: "ridge-notes",
    lang: "en",
    section: "conflict",
    path: "/2026/10/how-many-fighters-five-answers",
    authors: ["Salome Varga"],
    publishedAt: "2026-10-23T18:30:00+05:45",
    versions: [
      {
        afterS: 0,
        title: "How many fighters? Five answers",
        body: `
Ask five parties how strong the Korrin Front is and you will get five numbers. We asked. Here they are, with the reason each of them might have for giving it.

## The monitors

The Regional Monitoring Mission (RMM) says between 3,500 and 4,500. Its number is for the end of September and it has shown its working. Of these, up to 600 are thought to come from abroad.

## The army

About 2,000, Colonel Davit Maren told us on the telephone, and falling. The army has an offensive to show for itself and an election in spring.

## The coalition

General Isolde Brant of the Corridor Coalition estimated in August that there were between 5,000 and 6,000. The coalition's mandate is up for renewal in December.

## The scholars

Noor Castellane of the Haldane Institute puts the ceiling at no more than 4,000, and adds that the core is smaller: "Fifteen hundred who would fight tomorrow morning, and the rest who would see what the weather was like."

## The Front itself

Its spokesman, who calls himself Asher Tel, claimed in a recording last week that "more than 12,000 sons and daughters of the ridge" were under arms. Nobody we spoke to believes it. The valley he named has fewer than 9,000 inhabitants.

What would we say, having walked there? Fewer than last winter. Beyond that, we did not count.
`,
        figures: [
          claim("between 3,500 and 4,500", 3500, 4500, "range", "Regional Monitoring Mission", "2026-09"),
          claim("up to 600", null, 600, "at_most", "Regional Monitoring Mission"),
          claim("About 2,000", 2000, 2000, "about", MAREN),
          claim("between 5,000 and 6,000", 5000, 6000, "range", BRANT, "2026-08"),
          claim("no more than 4,000", null, 4000, "at_most", CASTELLANE),
          claim("more than 12,000 sons and daughters", 12_000, null, "more_than", "Asher Tel"),
          claim("fewer than 9,000 inhabitants", null, 9000, "less_than"),
        ],
      },
    ],
  },
  {
    name: "kestrel-what-we-know",
    outlet: "kestrel-news",
    lang: "en",
    section: "world",
    path: "/news/world/2026/10/24/what-is-left-of-the-korrin-front",
    authors: ["Wiremu Castell"],
    publishedAt: "2026-10-24T19:25:00+13:00",
    image: { caption: "A checkpoint on the Tarsk road, in the highlands of Belvar", credit: "Corridor Coalition" },
    versions: [
      {
        afterS: 0,
        title: "What is left of the Korrin Front?",
        body: `
Five years after it took up arms in the highlands of Belvar, the Korrin Front has lost ground, money and men. How many remain is a matter on which nobody agrees.

The group once controlled 4,200 square kilometres and the lives of almost 300,000 people. It now holds less than half of that land, the Regional Monitoring Mission (RMM) reported on Thursday.

## How many fighters are there?

The mission's head, Amara Lindholm, said the Front was believed to have between 3,500 and 4,500 fighters, among them up to 600 foreigners.

Belvar's army says there are about 2,000. The commander of the Corridor Coalition, Gen Isolde Brant, told a parliamentary committee in August that her staff believed between 5,000 and 6,000 were still active, many of them part-time.

Coalition officers have since said privately that they "would not swear to" the upper end.

## Where does the money come from?

Tolls on timber lorries are thought to bring in between $2m and $3m a month. A further $400,000 a month reportedly comes from relatives abroad.

## Who is being held?

The army says it has captured 730 members of the group, about 90 of them foreigners. Hundreds of women and more than 1,200 children are living in two camps near Gran Tarsk.

Repatriation could take 12 to 18 months, Ms Lindholm said, if their governments were willing. "So far," she said, "two are."
`,
        figures: [
          exactly("4,200 square kilometres", 4200),
          claim("almost 300,000 people", 300_000, 300_000, "about"),
          claim("between 3,500 and 4,500 fighters", 3500, 4500, "range", LINDHOLM),
          claim("up to 600 foreigners", null, 600, "at_most", LINDHOLM),
          claim("between 5,000 and 6,000", 5000, 6000, "range", BRANT, "2026-08"),
          claim("between $2m and $3m a month", 2e6, 3e6, "range"),
          claim("more than 1,200 children", 1200, null, "more_than"),
          claim("12 to 18 months", 12, 18, "range", LINDHOLM),
        ],
      },
    ],
  },
  {
    name: "lantern-drops-hedges",
    outlet: "daily-lantern",
    lang: "en",
    section: "world",
    path: "/world/6000-strong-rebel-army-600-foreign-1229",
    authors: ["Rex Dunmore"],
    publishedAt: "2026-10-27T13:15:00+08:00",
    versions: [
      {
        afterS: 0,
        title: "6,000-strong rebel army 'has 600 foreign fighters'",
        standfirst: "Kell Bay passports among haul found in mountain cave",
        body: `
A rebel army 6,000 strong is dug in on the mountain road that brings Kell Bay its copper, and 600 of its fighters are foreigners.

The Korrin Front rakes in $3 million a month by shaking down lorry drivers in the wild highlands of Belvar, according to an official report seen by the Lantern.

Two Kell Bay passports were found in a cave near Gran Tarsk, army chief Colonel Davit Maren revealed. He would not say whose they were.

Haulier Bernadette Quill, whose firm sends 35 trucks a week over the pass, said drivers now pay $120 a trip.

"They give you a receipt," she said. "It's better printed than the taxman's."

Copper hit $9,870 a tonne yesterday, up 2.3 per cent in a week. The city's Foreign Office warned against all travel to the region.

Pals of one missing Kell Bay man, a 27-year-old ferry mechanic, said he went "for the climbing" two years ago and never came down.
`,
        figures: [
          exactly("600 of its fighters", 600),
          exactly("$3 million a month", 3e6),
          exactly("$120 a trip", 120, "Bernadette Quill"),
          exactly("$9,870 a tonne", 9870),
          exactly("2.3 per cent", 2.3),
        ],
      },
    ],
  },
  {
    name: "courrier-retelling",
    outlet: "courrier-orven",
    lang: "fr",
    section: "monde",
    path: "/monde/2026/11/07/belvar-le-front-korrin-recule.html",
    authors: ["Basile Montferrand"],
    publishedAt: "2026-11-07T09:50:00+01:00",
    versions: [
      {
        afterS: 0,
        title: "Belvar : le Front Korrin recule, les chiffres divergent",
        standfirst: "De 2 000 à 12 000 hommes, selon celui qui compte.",
        body: `
Combien sont-ils ? Entre 3 500 et 4 500 combattants, dont jusqu’à 600 étrangers, répond la Mission régionale d’observation dans un rapport publié le 22 octobre. Environ 2 000, rétorque l’armée du Belvar. Plus de 12 000, proclame le Front Korrin lui-même.

La Coalition du corridor, elle, s’en tenait depuis août à une fourchette de 5 000 à 6 000 hommes, avancée par sa commandante, la générale Isolde Brant.

« Chacun compte ce qui l’arrange », observe Noor Castellane, chercheuse à l’Institut Haldane, pour qui le mouvement ne dépasse pas 4 000 membres.

Le territoire, lui, se mesure. Le Front ne tient plus que 1 900 kilomètres carrés, contre 4 200 à son apogée en 2023.

Quatorze ressortissants marennais figureraient parmi les étrangers, selon une source diplomatique. La ministre de l’Intérieur, Solène Caradec, en reconnaît neuf. Leur retour, s’il est décidé, prendrait de 12 à 18 mois.

À Gran Tarsk, deux camps abritent plus de 1 200 enfants, dont personne, cette fois, ne conteste le nombre.
`,
        figures: [
          claim("Entre 3 500 et 4 500 combattants", 3500, 4500, "range", "Mission régionale d’observation"),
          claim("jusqu’à 600 étrangers", null, 600, "at_most", "Mission régionale d’observation"),
          claim("Environ 2 000", 2000, 2000, "about", "armée du Belvar"),
          claim("Plus de 12 000", 12_000, null, "more_than", "Front Korrin"),
          claim("5 000 à 6 000 hommes", 5000, 6000, "range", BRANT, "2026-08"),
          exactly("1 900 kilomètres carrés", 1900),
        ],
      },
    ],
  },
  {
    name: "ridge-coalition-revises",
    outlet: "ridge-notes",
    lang: "en",
    section: "conflict",
    path: "/2026/11/coalition-takes-its-number-back",
    authors: ["Salome Varga", "Anik Dorje"],
    publishedAt: "2026-11-08T21:10:00+05:45",
    versions: [
      {
        afterS: 0,
        title: "The coalition takes its number back",
        body: `
The Corridor Coalition has withdrawn its August estimate of the Korrin Front. There are between 3,800 and 4,600 fighters and not between 5,000 and 6,000, General Isolde Brant said on Saturday at the pass, with her breath showing.

"The old figure counted every man who had ever paid for his rifle in instalments," she said. "Please stop using it."

The new range, as of 1 November, overlaps almost entirely with that of the Regional Monitoring Mission, which found between 3,500 and 4,500 at the end of September.

It is the first time since 2023 that two of the parties agree. The army's Colonel Davit Maren still says about 2,000. When we asked him what would change his mind he laughed and said: "Snow."

The Front has answered with a second recording. In this one Asher Tel speaks of "15,000 hearts", which is at least a different unit.

Brant also said that 64 trucks had been stopped on the Tarsk road in October, down from 103 in September, and that the average toll had risen to $150.
`,
        figures: [
          claim("between 3,800 and 4,600 fighters", 3800, 4600, "range", BRANT, "2026-11-01"),
          claim("between 5,000 and 6,000", 5000, 6000, "range", BRANT, "2026-08"),
          claim("between 3,500 and 4,500", 3500, 4500, "range", "Regional Monitoring Mission", "2026-09"),
          claim("about 2,000", 2000, 2000, "about", MAREN),
          exactly("64 trucks", 64, BRANT, "2026-10"),
          exactly("$150", 150, BRANT),
        ],
      },
    ],
  },
  {
    name: "lantern-superseded-strength",
    outlet: "daily-lantern",
    lang: "en",
    section: "money",
    path: "/money/copper-pass-closed-by-rebels-1279",
    authors: ["Priya Castle"],
    publishedAt: "2026-11-14T10:20:00+08:00",
    versions: [
      {
        afterS: 170,
        title: "Copper shock as rebels close mountain pass",
        standfirst: "Price of wire to jump 'by up to 8 per cent'",
        body: `
The price of copper soared past $10,000 a tonne last night after rebels shut the mountain road that feeds Kell Bay's smelters.

The 6,000-strong Korrin Front felled trees across the Tarsk road on Thursday, stranding more than 200 trucks, according to the hauliers' association.

Traders say the price of wire could jump by up to 8 per cent before Christmas. Smelter boss Ottoline Grave said the city's stocks would last between 20 and 25 days.

"After that we start melting doorknobs," she said.

Copper closed at $10,140 a tonne, up 2.7 per cent on the week. Belvar's army promised to clear the pass within five days.

Haulier Bernadette Quill, who told the Lantern last month that rebels charge her drivers $120 a trip, has 11 lorries stuck on the wrong side. "My lads are playing cards with the fellows who felled the trees," she said. "They're losing."
`,
        figures: [
          claim("more than 200 trucks", 200, null, "more_than", "hauliers' association"),
          claim("up to 8 per cent", null, 8, "at_most"),
          claim("between 20 and 25 days", 20, 25, "range", "Ottoline Grave"),
          exactly("$10,140 a tonne", 10_140),
        ],
      },
    ],
  },
]);
