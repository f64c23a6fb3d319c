import { claim, exactly, tellStory } from "../sample-article.js";

const SEYR = "Lhakpa Seyr";
const BELISAR = "Oana Belisar";

export const SELE_FEVER = tellStory("sele-fever", [
  {
    name: "ridge-first-cases",
    outlet: "ridge-notes",
    lang: "en",
    section: "health",
    path: "/2026/10/fever-in-upper-kessen",
    authors: ["Anik Dorje"],
    publishedAt: "2026-10-11T08:15:00+05:45",
    versions: [
      {
        afterS: 0,
        title: "A fever in Upper Kessen",
        body: `
There is a fever in the villages above Kessen bridge, and by Saturday evening the clinic had written 47 names in its book. Three people have died, two of them children under five.

Lhakpa Seyr, the district health officer, thinks it is Sele fever, which the old people call the shivering week. It is carried by ticks and was last seen here 19 years ago.

"I have nine beds, 31 patients and one thermometer that I trust," she told me, sitting on a sack of lentils in what used to be the schoolroom.

Samples went down the valley on a motorcycle on Wednesday. The laboratory in Gran Tarsk needs four to six days.

About 14,000 people live above the bridge. The road takes seven hours when it is dry, and it has not been dry since Tuesday.

If it is Sele fever there is a vaccine, though not here. The nearest store holds some 2,500 doses, Dr Seyr said, and they expire in December.
`,
        figures: [
          exactly("47 names", 47, null, "2026-10-10"),
          exactly("Three people", 3),
          exactly("31 patients", 31, SEYR),
          claim("four to six days", 4, 6, "range"),
          claim("About 14,000 people", 14_000, 14_000, "about"),
          claim("some 2,500 doses", 2500, 2500, "about", SEYR),
        ],
      },
    ],
  },
  {
    name: "wire-confirmed",
    outlet: "meridian-wire",
    lang: "en",
    section: "world",
    path: "/world/2026/10/18/belvar-sele-fever-outbreak",
    authors: ["Sefa Adeyinka"],
    publishedAt: "2026-10-18T09:40:00Z",
    versions: [
      {
        afterS: 0,
        title: "Belvar confirms outbreak of Sele fever, 212 cases",
        standfirst: "Health ministry reports nine deaths as of Friday; vaccine to be flown in",
        body: `
GRAN TARSK, Belvar, Oct 18 (Meridian Wire) – Belvar's health ministry on Sunday confirmed an outbreak of Sele fever in its eastern highlands, with 212 cases and nine deaths recorded as of Oct 16.

The case fatality rate of 4.2 percent was "high but not unusual for the first weeks", when only the sickest reach a clinic, Health Minister Oana Belisar told reporters.

Open Ward, a medical charity with two teams in the district, believes the true number of infections is between 400 and 500.

"For each patient who walks in there is one who cannot walk," said its coordinator, Matthias Okwuosa.

The Regional Health Office has agreed to send 90,000 doses of vaccine, enough for about 45,000 people since two are needed. The first 20,000 are due in Gran Tarsk on Thursday. The campaign will cost an estimated $1.3 million.

Sele fever is spread by ticks and begins with shivering that lasts five to eight days. It is not passed from person to person. Before this month the country had reported fewer than 10 cases a year for a decade.
`,
        figures: [
          exactly("212 cases", 212, "health ministry", "2026-10-16"),
          exactly("nine deaths", 9, "health ministry", "2026-10-16"),
          exactly("4.2 percent", 4.2, BELISAR),
          claim("between 400 and 500", 400, 500, "range", "Open Ward"),
          exactly("90,000 doses", 90_000),
          claim("about 45,000 people", 45_000, 45_000, "about"),
          claim("an estimated $1.3 million", 1.3e6, 1.3e6, "about"),
          claim("fewer than 10 cases a year", null, 10, "less_than"),
        ],
      },
    ],
  },
  {
    name: "ridge-vaccination",
    outlet: "ridge-notes",
    lang: "en",
    section: "health",
    path: "/2026/10/two-needles-and-a-mule",
    authors: ["Anik Dorje"],
    publishedAt: "2026-10-30T19:40:00+05:45",
    versions: [
      {
        afterS: 0,
        title: "Two needles and a mule",
        body: `
The vaccine came up the valley in polystyrene boxes on 26 mules, because the road is still out at the second ford. By Thursday night 18,400 people in Upper Kessen and the villages across the river had been given a first dose.

The ministry's count stands at 640 cases as of 28 October, and 21 deaths. On the 16th it was 212.

That sounds like a fire. Lhakpa Seyr, the district health officer, says it is partly a torch. "We have six clinics looking now. We had one," she said. In her own clinic new admissions fell from 17 a day to between eight and ten.

Open Ward, which said a fortnight ago that infections were between 400 and 500 when the ministry had 212, now puts them at up to 1,500.

Not everyone wants the needle. In Dhol, 40 of about 300 households shut their doors. The headman, Bero Yang, had himself vaccinated on the steps of the mill, twice, for those who had missed it the first time. (The nurse says it was once, and then a plaster.)

Of the 90,000 doses promised, 58,000 have arrived.
`,
        figures: [
          exactly("18,400 people", 18_400, null, "2026-10-29"),
          exactly("640 cases", 640, null, "2026-10-28"),
          exactly("21 deaths", 21, null, "2026-10-28"),
          claim("between eight and ten", 8, 10, "range", SEYR),
          claim("between 400 and 500", 400, 500, "range", "Open Ward"),
          claim("up to 1,500", null, 1500, "at_most", "Open Ward"),
          exactly("58,000", 58_000),
        ],
      },
    ],
  },
  {
    name: "kestrel-spreads",
    outlet: "kestrel-news",
    lang: "en",
    section: "health",
    path: "/news/health/2026/11/04/sele-fever-reaches-second-district-in-belvar",
    authors: ["Talia Ngata-Rowe"],
    publishedAt: "2026-11-04T16:55:00+13:00",
    versions: [
      {
        afterS: 0,
        title: "Sele fever reaches second district in Belvar",
        body: `
An outbreak of Sele fever in the highlands of Belvar has spread to a second district, with 1,140 suspected cases as of 1 November, the Regional Health Office says.

Of those, 790 had been confirmed by a laboratory. Twenty-six people have died.

The office's head of epidemics, Dr Corin Haldorsen, told Kestrel News the numbers should be read with care.

"Suspected is not confirmed, and confirmed is not infected," he said. "If you add them together you are counting some people three times."

Dr Haldorsen said the fatality rate among confirmed cases was 3.3 percent, down from 4.2 percent in mid-October.

About 61 percent of people in the first district have received at least one dose of vaccine. Health workers aim to reach 80 percent by the end of the month, at a cost of roughly $29 a person.

In the second district, Lower Kessen, 74 cases have been reported since 25 October. It has a population of 38,000 and no hospital.

There is no risk to travellers who stay on paved roads, the office said.
`,
        figures: [
          exactly("1,140 suspected cases", 1140, "Regional Health Office", "2026-11-01"),
          exactly("790", 790, null, "2026-11-01"),
          exactly("Twenty-six people", 26),
          exactly("3.3 percent", 3.3, "Corin Haldorsen"),
          claim("About 61 percent of people", 61, 61, "about"),
          exactly("80 percent", 80),
          claim("roughly $29 a person", 29, 29, "about"),
          exactly("74 cases", 74),
        ],
      },
    ],
  },
  {
    name: "diario-fiebre",
    outlet: "diario-verana",
    lang: "es",
    section: "mundo",
    path: "/mundo/2026/11/06/fiebre-de-sele-en-belvar/",
    authors: ["Inés Robledo"],
    publishedAt: "2026-11-06T19:25:00-05:00",
    versions: [
      {
        afterS: 0,
        title: "La fiebre de Sele supera los 1.100 casos en Belvar",
        standfirst: "Costa Verana enviará 10.000 dosis de su reserva",
        body: `
La epidemia de fiebre de Sele en las tierras altas de Belvar deja 1.140 casos y 26 muertos, según la Oficina Regional de Salud. El organismo precisó que solo 790 de ellos están confirmados por laboratorio, un matiz que se pierde a menudo por el camino.

Costa Verana donará 10.000 dosis de su reserva, anunció el ministro de Salud, Abel Cifuentes. El envío, valorado en 180.000 dólares, saldrá el martes.

«Es alrededor del 15 % de lo que tenemos, y aquí no ha habido un caso desde 1998», dijo Cifuentes.

La vacuna requiere dos dosis con un intervalo de entre tres y cuatro semanas. La organización Open Ward calcula que hasta 1.500 personas podrían haberse contagiado, aunque advierte de que se trata de una proyección.

En el distrito más afectado, el 61 % de la población ha recibido al menos una dosis. La doctora Lhakpa Seyr, responsable de sanidad, cree que el ritmo de nuevos casos ha caído a la mitad.
`,
        figures: [
          exactly("1.140 casos", 1140, "Oficina Regional de Salud"),
          exactly("26 muertos", 26, "Oficina Regional de Salud"),
          exactly("10.000 dosis", 10_000, "Abel Cifuentes"),
          exactly("180.000 dólares", 180_000),
          claim("alrededor del 15 %", 15, 15, "about", "Abel Cifuentes"),
          claim("entre tres y cuatro semanas", 3, 4, "range"),
          claim("hasta 1.500 personas", null, 1500, "at_most", "Open Ward"),
        ],
      },
    ],
  },
  {
    name: "ridge-decline",
    outlet: "ridge-notes",
    lang: "en",
    section: "health",
    path: "/2026/11/the-book-is-nearly-full",
    authors: ["Anik Dorje"],
    publishedAt: "2026-11-13T17:05:00+05:45",
    versions: [
      {
        afterS: 90,
        title: "The book is nearly full",
        body: `
The clinic's book has eleven empty lines left, and Lhakpa Seyr, the district health officer, has decided not to start another one until they are used.

In the week to Thursday she wrote down 31 new cases, against 120 in the worst week of October. Nobody has died in Upper Kessen since 2 November.

The ministry's total is now 1,010 confirmed cases and 29 deaths, as of 11 November. It has stopped publishing suspected cases, after newspapers in three languages added the two columns together.

"We were 1,140, then we were 790, and some people thought that 350 had been raised from the dead," Dr Seyr said.

First doses have reached 72 percent of the district and second doses 38 percent. The cold helps as well: ticks do not climb grass below four degrees Celsius.

The mules have gone home. Their owner was paid $6 a day for each animal and says that he has never had so many letters of thanks from Gran Tarsk, or understood so few of them.
`,
        figures: [
          exactly("31 new cases", 31, SEYR),
          exactly("1,010 confirmed cases", 1010, null, "2026-11-11"),
          exactly("29 deaths", 29, null, "2026-11-11"),
          exactly("72 percent of the district", 72),
          exactly("38 percent", 38),
          exactly("$6 a day", 6),
        ],
      },
    ],
  },
]);
