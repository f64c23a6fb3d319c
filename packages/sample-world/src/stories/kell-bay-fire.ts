import { editCopy } from "../body-text.js";
import { claim, exactly, tellStory } from "../sample-article.js";

const OKAFOR = "Hadrian Okafor";
const BRANDT = "Celia Brandt";

const WIRE_FIRE = `
KELL BAY, Oct 14 (Meridian Wire) – A fire swept through a battery plant on the edge of Kell Bay harbour on Wednesday, killing at least nine workers and injuring 41, the city's fire commissioner said.

The blaze broke out at 5.40 am in a hall where lithium cells are charged and tested, and had spread over 6,500 square metres before it was contained shortly after noon, Commissioner Hadrian Okafor told a news conference outside the gates.

Twenty-eight people were unaccounted for, he said, although some of them might have left at the end of the night shift without signing out.

"We have a list of who came in. We do not have a list of who went home," Okafor said.

Vantor Cells, which owns the plant, said about 200 people were in the building at the time. Celia Brandt, a spokeswoman, said the company was "heartbroken" and that production at its three other sites had been halted for checks.

More than 350 firefighters from 22 stations fought the blaze, some with sand and foam because water makes burning lithium worse. Residents within two kilometres were told to keep their windows shut; the order was lifted at 6 pm.

The Kell Bay exchange suspended trading in Vantor after its shares fell 18 percent, wiping roughly $400 million from the company's value.

The plant employs 1,100 people and supplies cells for ferries and harbour cranes. It passed a safety inspection in March, according to city records.
`;

export const KELL_BAY_FIRE = tellStory("kell-bay-fire", [
  {
    name: "lantern-inferno",
    outlet: "daily-lantern",
    lang: "en",
    section: "city",
    path: "/city/harbour-inferno-nine-dead-battery-plant-1190",
    authors: ["Rex Dunmore", "Jaya Merrow"],
    publishedAt: "2026-10-14T12:30:00+08:00",
    image: { caption: "INFERNO: Smoke pours from the Vantor plant at dawn", credit: "Reader's picture" },
    versions: [
      {
        afterS: 0,
        title: "Harbour inferno: nine dead in battery plant blaze",
        standfirst: "Up to 30 still missing as black smoke blankets Kell Bay",
        body: `
At least nine workers are dead and up to 30 are missing after a fireball ripped through a battery factory on Kell Bay harbour at dawn today.

Flames as high as 40 metres lit the sky over Ropewalk as explosions went off "like a string of firecrackers", neighbours said.

Crane driver Sunil Pereira, 52, watched from his cab. "I saw men come out of that smoke carrying other men," he said. "One went back three times."

Fire boss Hadrian Okafor said the blaze took hold in seconds in a hall stacked with charging batteries.

"You cannot put this kind of fire out. You can only keep it company until it is tired," he said.

Dozens of schools shut their doors and ferries were kept in port. Hospitals had taken in 38 people by 11 am, said Dr Yusuf Amari of the city health office, six of them with burns to more than half of the body.

Worried families have been asked to wait at the Seamen's Hall on Cable Street, where tea and blankets are being handed out.
`,
        figures: [
          claim("At least nine workers", 9, null, "at_least"),
          claim("up to 30", null, 30, "at_most"),
          exactly("38 people", 38, "Yusuf Amari", "2026-10-14"),
        ],
      },
    ],
  },
  {
    name: "wire-fire",
    outlet: "meridian-wire",
    lang: "en",
    section: "world",
    path: "/world/2026/10/14/kell-bay-battery-plant-fire",
    authors: ["Kwame Lindgren"],
    publishedAt: "2026-10-14T10:50:00Z",
    versions: [
      {
        afterS: 0,
        title: "Fire at Kell Bay battery plant kills at least nine",
        standfirst: "Commissioner says 28 unaccounted for; shares in owner suspended",
        body: WIRE_FIRE,
        figures: [
          claim("at least nine workers", 9, null, "at_least", OKAFOR),
          exactly("6,500 square metres", 6500, OKAFOR),
          exactly("Twenty-eight people", 28, OKAFOR),
          claim("about 200 people", 200, 200, "about", "Vantor Cells"),
          claim("More than 350 firefighters", 350, null, "more_than"),
          exactly("18 percent", 18),
          claim("roughly $400 million", 400e6, 400e6, "about"),
        ],
      },
    ],
  },
  {
    name: "kestrel-takes-wire",
    outlet: "kestrel-news",
    lang: "en",
    section: "world",
    path: "/news/world/2026/10/15/kell-bay-battery-plant-fire-kills-at-least-nine",
    authors: ["Meridian Wire"],
    publishedAt: "2026-10-15T00:35:00+13:00",
    republishes: "kell-bay-fire/wire-fire",
    agency: "Meridian Wire",
    image: { caption: "The Vantor plant on Kell Bay harbour", credit: "Meridian Wire" },
    versions: [
      {
        afterS: 0,
        title: "Kell Bay battery plant fire kills at least nine",
        body: editCopy(WIRE_FIRE, {
          replace: [
            ["KELL BAY, Oct 14 (Meridian Wire) – ", ""],
            ["spokeswoman", "spokesperson"],
          ],
          cutLast: 1,
        }),
        figures: [
          claim("at least nine workers", 9, null, "at_least", OKAFOR),
          exactly("Twenty-eight people", 28, OKAFOR),
        ],
      },
    ],
  },
  {
    name: "diario-incendio",
    outlet: "diario-verana",
    lang: "es",
    section: "mundo",
    path: "/mundo/2026/10/16/suben-a-once-los-muertos-en-kell-bay/",
    authors: ["Inés Robledo"],
    publishedAt: "2026-10-16T08:40:00-05:00",
    versions: [
      {
        afterS: 0,
        title: "Suben a once los muertos en la fábrica de baterías de Kell Bay",
        standfirst: "La empresa promete ayudas; los sindicatos hablan de puertas cerradas",
        body: `
Al menos 11 personas murieron en el incendio de la planta de baterías de Vantor Cells en el puerto de Kell Bay, informó este viernes el comisario de bomberos, Hadrian Okafor, después de que dos heridos fallecieran durante la noche.

Otras 39 personas siguen hospitalizadas y ocho continúan desaparecidas, según el mismo balance. El miércoles, pocas horas después del fuego, las autoridades buscaban a 28 trabajadores; la mayoría apareció en sus casas.

La sindicalista Lin Sabato denunció que dos de las seis salidas de emergencia estaban cerradas con candado. «Entre 50 y 60 compañeros tuvieron que salir por una sola puerta», aseguró.

La empresa negó la acusación. Su portavoz, Celia Brandt, anunció una ayuda inmediata de 5.000 dólares por familia y dijo que los daños materiales podrían alcanzar los 65 millones de dólares.

Cerca de 1.400 vecinos participaron el jueves en una vigilia frente al Seamen's Hall. La planta fabricaba el 30 % de las celdas que mueven los transbordadores de la región, entre ellos los cuatro de la línea de Puerto Solana, cuyo operador descartó de momento suspender el servicio.
`,
        figures: [
          claim("Al menos 11 personas", 11, null, "at_least", OKAFOR, "2026-10-16"),
          exactly("39 personas", 39, OKAFOR, "2026-10-16"),
          claim("Entre 50 y 60 compañeros", 50, 60, "range", "Lin Sabato"),
          exactly("5.000 dólares por familia", 5000, BRANDT),
          claim("Cerca de 1.400 vecinos", 1400, 1400, "about"),
          exactly("30 %", 30),
        ],
      },
    ],
  },
  {
    name: "lantern-thirteen",
    outlet: "daily-lantern",
    lang: "en",
    section: "city",
    path: "/city/thirteen-dead-locked-doors-fury-1199",
    authors: ["Rex Dunmore"],
    publishedAt: "2026-10-17T21:10:00+08:00",
    image: { caption: "VIGIL: Candles outside the Seamen's Hall", credit: "Lantern Pictures" },
    versions: [
      {
        afterS: 0,
        title: "Thirteen dead: fury over 'locked doors'",
        standfirst: "Grieving families demand answers from battery bosses",
        body: `
The death toll in the Kell Bay battery blaze hit 13 last night as furious families accused bosses of locking the exits.

Two bodies were pulled from the collapsed charging hall, and fire chief Hadrian Okafor admitted he did not expect to find anyone else alive. Six workers are still missing.

"We searched 90 per cent of the hall," he said. "The rest is not a place you can stand in."

Union firebrand Lin Sabato claims two out of six emergency doors were padlocked, forcing up to 60 people through one exit.

Vantor Cells insists every door was open. Spokeswoman Celia Brandt said the firm would pay $5,000 to each family now and "whatever is right" later.

Furious dad Emeka Voll, whose son Tobias, 23, is among the missing, tore up the company's letter in front of the gates.

"Five grand," he said. "My boy spent longer than that learning to weld."
`,
        figures: [
          exactly("13", 13),
          exactly("Six workers", 6),
          exactly("90 per cent", 90, OKAFOR),
          claim("up to 60 people", null, 60, "at_most", "Lin Sabato"),
          exactly("$5,000", 5000, BRANDT),
        ],
      },
    ],
  },
  {
    name: "wire-compensation",
    outlet: "meridian-wire",
    lang: "en",
    section: "business",
    path: "/business/2026/10/21/vantor-compensation",
    authors: ["Kwame Lindgren"],
    publishedAt: "2026-10-21T07:15:00Z",
    versions: [
      {
        afterS: 0,
        title: "Vantor sets aside $48 million after Kell Bay fire",
        standfirst: "Final toll of 19 confirmed as company offers $150,000 to each family",
        body: `
KELL BAY, Oct 21 (Meridian Wire) – Battery maker Vantor Cells said on Wednesday it had set aside $48 million for the victims of last week's fire at its harbour plant and would pay $150,000 to the family of each worker who died.

The city confirmed on Tuesday night that 19 people had been killed, closing the list of the missing. Of the injured, 27 are still in hospital, nine of them in a critical condition, the health office said.

Chief executive Dorian Maas said the plant would stay shut for between four and six months. The loss of output would cost the company $7.5 million a month, he told investors on a call.

Insurers have valued the damage to buildings and machines at about $65 million, a figure the company first gave as an upper limit.

Vantor shares, suspended since the day of the fire, resumed trading at $11.20, 31 percent below their last price, before recovering to close at $12.05.

A public inquiry under Justice Meera Stroud will open on Nov 12. It will examine how many exits were usable and why the plant's records listed 212 people on a shift that was licensed for 180.
`,
        figures: [
          exactly("$48 million", 48e6, "Vantor Cells"),
          exactly("$150,000", 150_000, "Vantor Cells"),
          exactly("19 people", 19, null, "2026-10-20"),
          claim("between four and six months", 4, 6, "range", "Dorian Maas"),
          exactly("$7.5 million a month", 7.5e6, "Dorian Maas"),
          claim("about $65 million", 65e6, 65e6, "about"),
          exactly("31 percent", 31),
        ],
      },
    ],
  },
  {
    name: "lantern-inquiry",
    outlet: "daily-lantern",
    lang: "en",
    section: "city",
    path: "/city/inquiry-hears-door-was-chained-1271",
    authors: ["Rex Dunmore"],
    publishedAt: "2026-11-12T17:55:00+08:00",
    versions: [
      {
        afterS: 60,
        title: "Inquiry hears fire door was chained 'for eleven days'",
        standfirst: "Shift boss breaks down as he tells of key on his belt",
        body: `
A fire door at the doomed Vantor battery plant had been chained shut for 11 days before the blaze that killed 19 people, a packed inquiry heard today.

Shift supervisor Aldo Renn, 46, wept as he told Justice Meera Stroud that the key was hanging from his belt when the alarm went off.

"I was told it was against thieves," he said. "I was told it was for a week."

Fire investigator Hana Brisco said the heat in the charging hall topped 900 degrees Celsius within four minutes. About 70 workers had reached the chained door, she told the hearing, and turned back.

Vantor's lawyer accepted that "at least one" exit out of six could not be used. The firm had denied it for almost a month.

The company has so far paid out $2.85 million to families. The inquiry is due to sit for 30 days and will hear more than 80 witnesses.
`,
        figures: [
          exactly("11 days", 11),
          exactly("19 people", 19),
          claim("About 70 workers", 70, 70, "about", "Hana Brisco"),
          exactly("$2.85 million", 2.85e6),
          claim("more than 80 witnesses", 80, null, "more_than"),
        ],
      },
    ],
  },
]);
