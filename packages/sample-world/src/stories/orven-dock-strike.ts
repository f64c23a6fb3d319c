import { editCopy } from "../body-text.js";
import { claim, exactly, tellStory } from "../sample-article.js";

const KERDUEL = "Maëlle Kerduel";
const AUMONT = "Bertrand Aumont";

const WIRE_DEAL = `
SAINT-ORVEN, Marenne, Nov 5 (Meridian Wire) – Dockers in Saint-Orven voted on Thursday to end an 18-day strike that had closed the busiest container port on the Lowen Sea, accepting a pay rise of 6.4 percent over two years.

The deal was backed by 71 percent of the 2,180 union members who voted, said Maëlle Kerduel, general secretary of the Dockers' Federation. The union had asked for 9 percent; the port authority had opened at 3.5 percent.

Each worker will also receive a one-off payment of 850 euros before Christmas.

Bertrand Aumont, director of the port, said the stoppage had cost shippers and shops between 160 million and 190 million euros, and that it would take "at least three weeks" to clear the quays. Some 46 ships were at anchor outside the harbour on Thursday morning.

"Nobody has won 18 days," Kerduel told dockers from the back of a lorry. "We have won two years."

The agreement limits automatic cranes to 12 of the port's 40 until the end of 2028. Aumont said the limit would slow a 210 million euro investment plan but not end it.

Cranes on the north quay began to move at 6 pm. The first ship to be unloaded was carrying oranges.
`;

export const ORVEN_DOCK_STRIKE = tellStory("orven-dock-strike", [
  {
    name: "courrier-first-day",
    outlet: "courrier-orven",
    lang: "fr",
    section: "marenne",
    path: "/marenne/2026/10/19/les-dockers-cessent-le-travail.html",
    authors: ["Nolwenn Sarrazin"],
    publishedAt: "2026-10-19T18:20:00+02:00",
    image: { caption: "Le quai nord, lundi à midi.", credit: "Le Courrier d’Orven / L. Pradel" },
    versions: [
      {
        afterS: 0,
        title: "Port de Saint-Orven : les dockers cessent le travail",
        standfirst: "Syndicat et direction ne comptent pas les mêmes grévistes.",
        body: `
Les grues du premier port à conteneurs de la mer de Lowen se sont arrêtées lundi à 6 heures. La Fédération des dockers revendique 2 300 grévistes, la direction du port en compte 1 400.

« Nous ne demandons pas la lune, nous demandons 9 % », a lancé la secrétaire générale du syndicat, Maëlle Kerduel, devant les grilles du quai nord. La direction propose une hausse de 3,5 % sur un an.

Selon le directeur du port, Bertrand Aumont, chaque jour d’arrêt coûte entre 9 et 11 millions d’euros à l’économie de la région. Le syndicat juge ce chiffre « sorti d’un chapeau ».

## Des grues sans grutiers

Le conflit porte aussi sur l’automatisation. Le plan d’investissement du port, doté de 210 millions d’euros, prévoit d’équiper 25 des 40 grues d’un pilotage à distance d’ici à 2029. D’après la fédération, jusqu’à 480 emplois disparaîtraient ; la direction parle d’une centaine de postes, « sans aucun licenciement ».

Lundi soir, 11 navires attendaient au large. La prochaine rencontre est prévue jeudi.
`,
        figures: [
          exactly("2 300 grévistes", 2300, "Fédération des dockers", "2026-10-19"),
          exactly("1 400", 1400, "direction du port", "2026-10-19"),
          exactly("9 %", 9, KERDUEL),
          exactly("3,5 %", 3.5),
          claim("entre 9 et 11 millions d’euros", 9e6, 11e6, "range", AUMONT),
          exactly("210 millions d’euros", 210e6),
          claim("jusqu’à 480 emplois", null, 480, "at_most", "Fédération des dockers"),
        ],
      },
    ],
  },
  {
    name: "wire-second-day",
    outlet: "meridian-wire",
    lang: "en",
    section: "business",
    path: "/business/2026/10/20/saint-orven-dock-strike",
    authors: ["Hugo Ferrand-Lowe"],
    publishedAt: "2026-10-20T12:10:00Z",
    versions: [
      {
        afterS: 0,
        title: "Dock strike shuts Saint-Orven for second day",
        standfirst: "Union and port differ on numbers, pay and cranes",
        body: `
SAINT-ORVEN, Marenne, Oct 20 (Meridian Wire) – A strike by dockers kept the container port of Saint-Orven closed for a second day on Tuesday, leaving 19 ships waiting outside and freight rates on the Lowen Sea rising.

The Dockers' Federation said 2,300 of its members had stopped work. The port authority put the number at about 1,400, counting only those due on shift.

The union wants a rise of 9 percent. Management has offered 3.5 percent for one year.

Bertrand Aumont, the port's director, said the stoppage was costing the region 9 million to 11 million euros a day. Saint-Orven handled 2.1 million containers last year, or roughly 5,750 a day.

Spot rates for a 40-foot box from Puerto Solana rose to $2,340 on Tuesday from $1,980 on Friday, according to the Calder freight index, an increase of 18 percent.

Retailers in Marenne hold enough stock for 10 to 14 days, their association said. Pharmacies are not affected, as medicines arrive by air.
`,
        figures: [
          exactly("2,300 of its members", 2300, "Dockers' Federation", "2026-10-20"),
          claim("about 1,400", 1400, 1400, "about", "port authority", "2026-10-20"),
          claim("9 million to 11 million euros a day", 9e6, 11e6, "range", AUMONT),
          claim("roughly 5,750 a day", 5750, 5750, "about"),
          exactly("$2,340", 2340, "Calder freight index"),
          claim("10 to 14 days", 10, 14, "range"),
        ],
      },
    ],
  },
  {
    name: "courrier-second-week",
    outlet: "courrier-orven",
    lang: "fr",
    section: "marenne",
    path: "/marenne/2026/10/27/greve-du-port-la-deuxieme-semaine.html",
    authors: ["Nolwenn Sarrazin", "Luc Pradel"],
    publishedAt: "2026-10-27T19:05:00+01:00",
    versions: [
      {
        afterS: 0,
        title: "Grève du port : une deuxième semaine, et 34 navires au large",
        standfirst: "La médiatrice nommée par le gouvernement espère un accord avant la Toussaint.",
        body: `
Au neuvième jour de la grève des dockers, 34 navires patientaient mardi devant Saint-Orven, et les premiers rayons vides apparaissaient dans les magasins de la haute ville.

La médiatrice nommée par le gouvernement, Ysaure Delmas, a reçu séparément les deux parties. « L’écart n’est plus de cinq points et demi, il est de trois », a-t-elle confié, sans dire qui avait bougé.

Le syndicat affirme que 2 150 dockers sont toujours en grève. La direction n’en recense plus que 1 250.

La facture grossit. La chambre de commerce l’estime entre 80 et 95 millions d’euros depuis le 19 octobre, ce qui correspond au coût journalier avancé par le directeur du port, Bertrand Aumont. Environ 6 000 tonnes de bananes ont été détournées vers d’autres ports, et 1 200 tonnes ont dû être jetées.

## « On tient avec des lentilles »

La caisse de grève verse 45 euros par jour et par foyer. Elle peut tenir « trois semaines, pas quatre », reconnaît Maëlle Kerduel. Une collecte a rapporté plus de 130 000 euros.

Selon un sondage commandé par Le Courrier auprès de 1 004 habitants, 52 % soutiennent le mouvement et 38 % le désapprouvent.
`,
        figures: [
          exactly("34 navires", 34, null, "2026-10-27"),
          exactly("2 150 dockers", 2150, "syndicat", "2026-10-27"),
          exactly("1 250", 1250, "direction", "2026-10-27"),
          claim("entre 80 et 95 millions d’euros", 80e6, 95e6, "range", "chambre de commerce"),
          claim("Environ 6 000 tonnes", 6000, 6000, "about"),
          claim("plus de 130 000 euros", 130_000, null, "more_than"),
          exactly("52 %", 52),
        ],
      },
    ],
  },
  {
    name: "diario-bananas",
    outlet: "diario-verana",
    lang: "es",
    section: "economia",
    path: "/economia/2026/10/29/bananos-parados-frente-a-saint-orven/",
    authors: ["Rosa Ibarbo"],
    publishedAt: "2026-10-29T06:30:00-05:00",
    versions: [
      {
        afterS: 0,
        title: "Nueve barcos de banano siguen parados frente a Saint-Orven",
        standfirst: "Los exportadores calculan pérdidas de hasta 14 millones de dólares",
        body: `
Nueve barcos cargados con banano veranés llevan hasta diez días fondeados frente al puerto de Saint-Orven, cerrado por la huelga de los estibadores, y cada uno pierde valor con las horas.

La Cámara de Exportadores calcula que el sector ha dejado de ingresar hasta 14 millones de dólares. Su presidente, Octavio Brenes, dijo que unas 1.200 toneladas ya se han tirado y que otras 6.000 se desviaron a puertos más caros.

«Un banano no entiende de convenios», resumió.

El flete de un contenedor de 40 pies desde Puerto Solana cuesta ahora 2.610 dólares, un 32 % más que antes de la huelga, según el índice Calder.

En los valles de Altos de Mar, las fincas redujeron la corta a la mitad. El sindicato agrario estima que entre 3.000 y 3.500 jornaleros se quedaron esta semana sin trabajo; el Ministerio de Trabajo, que solo cuenta a los registrados, habla de 1.900.

El Gobierno aprobó créditos por 4 millones de dólares a un interés del 2,5 %. Los productores habían pedido diez.
`,
        figures: [
          claim("hasta 14 millones de dólares", null, 14e6, "at_most", "Cámara de Exportadores"),
          claim("unas 1.200 toneladas", 1200, 1200, "about", "Octavio Brenes"),
          exactly("2.610 dólares", 2610, "índice Calder"),
          claim("entre 3.000 y 3.500 jornaleros", 3000, 3500, "range", "sindicato agrario"),
          exactly("1.900", 1900, "Ministerio de Trabajo"),
          exactly("2,5 %", 2.5),
        ],
      },
    ],
  },
  {
    name: "courrier-deal",
    outlet: "courrier-orven",
    lang: "fr",
    section: "marenne",
    path: "/marenne/2026/11/05/les-dockers-votent-la-reprise.html",
    authors: ["Nolwenn Sarrazin"],
    publishedAt: "2026-11-05T20:40:00+01:00",
    image: { caption: "Le vote à main levée, jeudi, sur le quai nord.", credit: "Le Courrier d’Orven / L. Pradel" },
    versions: [
      {
        afterS: 0,
        title: "Saint-Orven : les dockers votent la reprise",
        standfirst: "Une hausse de 6,4 % sur deux ans met fin à dix-huit jours de grève.",
        body: `
Les dockers de Saint-Orven ont repris le travail jeudi soir après dix-huit jours de grève. L’accord, approuvé par 71 % des votants, prévoit une hausse des salaires de 6,4 % sur deux ans et une prime de 850 euros versée avant Noël.

Sur quelque 2 400 inscrits, 2 180 ont pris part au vote, a indiqué Maëlle Kerduel. « On n’a pas gagné dix-huit jours, on a gagné deux ans », a-t-elle dit à la foule, avant de descendre du camion pour serrer la main de la médiatrice.

Le directeur du port, Bertrand Aumont, évalue le coût total du conflit entre 160 et 190 millions d’euros. Le syndicat conteste : ses économistes n’arrivent pas à plus de 120 millions.

Le nombre de grues automatisées est plafonné à 12 sur 40 jusqu’à la fin de 2028.

Il faudra au moins trois semaines pour résorber la file : 46 navires étaient encore à l’ancre jeudi matin. Le premier à accoster transportait des oranges, dont une caisse a été ouverte à quai et partagée.
`,
        figures: [
          exactly("71 % des votants", 71),
          exactly("6,4 % sur deux ans", 6.4),
          exactly("850 euros", 850),
          claim("entre 160 et 190 millions d’euros", 160e6, 190e6, "range", AUMONT),
          claim("pas à plus de 120 millions", null, 120e6, "at_most", "syndicat"),
          claim("au moins trois semaines", 3, null, "at_least"),
          exactly("46 navires", 46, null, "2026-11-05"),
        ],
      },
    ],
  },
  {
    name: "wire-deal",
    outlet: "meridian-wire",
    lang: "en",
    section: "business",
    path: "/business/2026/11/05/saint-orven-dockers-vote-to-end-strike",
    authors: ["Hugo Ferrand-Lowe"],
    publishedAt: "2026-11-05T18:35:00Z",
    versions: [
      {
        afterS: 0,
        title: "Saint-Orven dockers vote to end 18-day strike",
        standfirst: "Deal gives 6.4 percent over two years and caps automatic cranes",
        body: WIRE_DEAL,
        figures: [
          exactly("6.4 percent over two years", 6.4),
          exactly("71 percent of the 2,180 union members", 71, KERDUEL),
          exactly("850 euros", 850),
          claim("between 160 million and 190 million euros", 160e6, 190e6, "range", AUMONT),
          claim("at least three weeks", 3, null, "at_least", AUMONT),
          claim("Some 46 ships", 46, 46, "about", null, "2026-11-05"),
        ],
      },
    ],
  },
  {
    name: "post-takes-wire",
    outlet: "tidewater-post",
    lang: "en",
    section: "abroad",
    path: "/abroad/saint-orven-dockers-return-to-work",
    authors: ["Hugo Ferrand-Lowe"],
    publishedAt: "2026-11-05T15:50:00-04:00",
    republishes: "orven-dock-strike/wire-deal",
    agency: "Meridian Wire",
    versions: [
      {
        afterS: 0,
        title: "Saint-Orven dockers return to work after 18 days",
        body: editCopy(WIRE_DEAL, {
          replace: [
            ["SAINT-ORVEN, Marenne, Nov 5 (Meridian Wire) – ", ""],
            ["percent", "per cent"],
            ["lorry", "flatbed"],
          ],
        }),
        figures: [
          exactly("6.4 per cent over two years", 6.4),
          claim("between 160 million and 190 million euros", 160e6, 190e6, "range", AUMONT),
        ],
      },
    ],
  },
]);
