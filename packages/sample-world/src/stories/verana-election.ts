import { editCopy } from "../body-text.js";
import { claim, exactly, tellStory } from "../sample-article.js";

const BOARD = "Teodora Quiñones";

const WIRE_COUNT = `
PUERTO SOLANA, Costa Verana, Oct 26 (Meridian Wire) – Opposition candidate Lucía Armengol held a narrow lead in Costa Verana's presidential run-off early on Monday, with 71 percent of ballots counted.

Armengol, a former mayor of the capital, had 48.9 percent of the vote against 46.5 percent for Interior Minister Ramiro Duarte, the National Electoral Board said. Blank and spoiled papers made up the rest.

The board's president, Teodora Quiñones, asked both camps not to claim victory. About 1.4 million ballots remained to be counted, she said, most of them from the southern provinces, where Duarte is strong.

Turnout was put at between 63 and 65 percent of the 7.4 million people entitled to vote. A final figure is expected by the weekend.

Observers from the Lowen Sea Assembly, who visited 420 polling stations, reported "isolated delays" but no organised interference. Their head of mission, Rune Abelson, said that voting had begun more than an hour late in 3 percent of the stations they saw.

Duarte told supporters in the port district that the night was "long and young". Armengol said only that she would sleep well.

The economy, which has used the U.S. dollar since 2004, grew 1.9 percent last year, and both candidates have promised to raise the minimum wage from $410 a month.
`;

const KESTREL_FINAL = (margin: string) => `
Costa Verana's electoral board has declared Lucía Armengol the winner of last week's presidential run-off, after a count that narrowed night by night.

Ms Armengol beat the interior minister, Ramiro Duarte, by ${margin} votes, the board's president, Teodora Quiñones, said in Puerto Solana.

Turnout was 64.7 percent.

Mr Duarte has until Friday to ask for a recount. His campaign says it has found irregularities in 212 of the country's 9,840 polling stations, but has not said what they are.

Rune Abelson, who led an observer mission from the Lowen Sea Assembly, told Kestrel News that nothing his team saw "comes anywhere near the size of the result".

Ms Armengol, 51, is to be sworn in on 10 January. She has promised to lift the minimum wage from $410 to $480 a month within two years and to put between 3 and 4 percent of national income into schools each year.

The finance ministry has warned that the wage plan alone could cost up to $620 million a year.
`;

export const VERANA_ELECTION = tellStory("verana-election", [
  {
    name: "diario-turnout",
    outlet: "diario-verana",
    lang: "es",
    section: "politica",
    path: "/politica/2026/10/25/participacion-a-las-15-horas/",
    authors: ["Julián Echeverri"],
    publishedAt: "2026-10-25T16:05:00-05:00",
    versions: [
      {
        afterS: 0,
        title: "La participación llega al 48,3 % a las tres de la tarde",
        standfirst: "Son casi cuatro puntos más que en la primera vuelta; largas filas en la capital",
        body: `
El 48,3 % de los electores había votado a las 15.00 de este domingo en la segunda vuelta de las presidenciales, informó la Junta Nacional Electoral. A la misma hora de la primera vuelta, el 27 de septiembre, la cifra era del 44,6 %.

La presidenta de la Junta, Teodora Quiñones, calificó la jornada de «tranquila y lenta» y pidió paciencia en los barrios del sur de Puerto Solana, donde la espera superaba las dos horas.

Más de 7,4 millones de ciudadanos están llamados a elegir entre la exalcaldesa Lucía Armengol y el ministro del Interior, Ramiro Duarte. Las urnas cierran a las 18.00.

Hasta el mediodía se habían recibido 57 quejas, la mayoría por retrasos en la apertura de las mesas, según la Defensoría. En la provincia de Altos de Mar, 14 mesas tuvieron que cambiar de local porque la lluvia inundó una escuela.

«Vine a las seis y aquí sigo», contó Amparo Luján, de 73 años, sentada en una silla prestada. «La otra vez ganó el que yo no quería. Hoy me traje el almuerzo.»
`,
        figures: [
          exactly("48,3 %", 48.3, "Junta Nacional Electoral", "2026-10-25"),
          exactly("44,6 %", 44.6, null, "2026-09-27"),
          claim("Más de 7,4 millones de ciudadanos", 7.4e6, null, "more_than"),
          exactly("57 quejas", 57, "Defensoría"),
        ],
      },
    ],
  },
  {
    name: "wire-count",
    outlet: "meridian-wire",
    lang: "en",
    section: "world",
    path: "/world/2026/10/26/costa-verana-run-off-count",
    authors: ["Marisol Tan"],
    publishedAt: "2026-10-26T04:30:00Z",
    versions: [
      {
        afterS: 0,
        title: "Armengol narrowly ahead in Costa Verana run-off",
        standfirst: "With 71 percent counted, about 1.4 million ballots remain",
        body: WIRE_COUNT,
        figures: [
          exactly("71 percent of ballots", 71),
          exactly("48.9 percent of the vote", 48.9, "National Electoral Board"),
          exactly("46.5 percent", 46.5, "National Electoral Board"),
          claim("About 1.4 million ballots", 1.4e6, 1.4e6, "about", BOARD),
          claim("between 63 and 65 percent", 63, 65, "range"),
          exactly("$410 a month", 410),
        ],
      },
    ],
  },
  {
    name: "post-takes-wire",
    outlet: "tidewater-post",
    lang: "en",
    section: "abroad",
    path: "/abroad/armengol-ahead-in-costa-verana",
    authors: ["Marisol Tan"],
    publishedAt: "2026-10-26T06:15:00-03:00",
    republishes: "verana-election/wire-count",
    agency: "Meridian Wire",
    versions: [
      {
        afterS: 0,
        title: "Armengol ahead in Costa Verana, but the south is still to come",
        body: editCopy(WIRE_COUNT, {
          replace: [
            ["PUERTO SOLANA, Costa Verana, Oct 26 (Meridian Wire) – ", ""],
            ["percent", "per cent"],
          ],
          cutLast: 1,
        }),
        figures: [
          exactly("48.9 per cent of the vote", 48.9, "National Electoral Board"),
          claim("About 1.4 million ballots", 1.4e6, 1.4e6, "about", BOARD),
        ],
      },
    ],
  },
  {
    name: "diario-narrow",
    outlet: "diario-verana",
    lang: "es",
    section: "politica",
    path: "/politica/2026/10/26/armengol-aventaja-a-duarte-por-ocho-decimas/",
    authors: ["Julián Echeverri", "Carmen Osuna"],
    publishedAt: "2026-10-26T20:50:00-05:00",
    versions: [
      {
        afterS: 0,
        title: "Armengol aventaja a Duarte por ocho décimas con el 94,6 % escrutado",
        standfirst: "La diferencia se redujo a un tercio en un día",
        body: `
Lucía Armengol conserva una ventaja de ocho décimas sobre Ramiro Duarte en la segunda vuelta de las presidenciales, con el 94,6 % de los votos escrutados a las 20.00 de este lunes.

La exalcaldesa suma el 48,1 % de los sufragios y el ministro del Interior, el 47,3 %. En la madrugada la distancia era de 2,4 puntos.

«Quedan por contar unos 260.000 votos, casi todos de Altos de Mar y del exterior», precisó la presidenta de la Junta Nacional Electoral, Teodora Quiñones.

El jefe de campaña de Duarte, Elías Montalbán, aseguró que sus actas le dan la victoria por entre 10.000 y 15.000 votos. La Junta no ha confirmado ese cálculo y la candidata lo llamó «aritmética de madrugada».

Los mercados reaccionaron con cautela: la bolsa de Puerto Solana cayó un 1,2 % y el diferencial de la deuda subió 35 puntos básicos.

En la plaza de la Aduana, donde se concentraron unas 9.000 personas, según la policía, y 20.000, según los organizadores, no hubo incidentes.
`,
        figures: [
          exactly("94,6 % de los votos", 94.6, null, "2026-10-26"),
          exactly("48,1 % de los sufragios", 48.1),
          claim("unos 260.000 votos", 260_000, 260_000, "about", BOARD),
          claim("entre 10.000 y 15.000 votos", 10_000, 15_000, "range", "Elías Montalbán"),
          claim("unas 9.000 personas", 9000, 9000, "about", "policía"),
        ],
      },
    ],
  },
  {
    name: "courrier-suspense",
    outlet: "courrier-orven",
    lang: "fr",
    section: "monde",
    path: "/monde/2026/10/27/costa-verana-suspense-presidentiel.html",
    authors: ["Basile Montferrand"],
    publishedAt: "2026-10-27T07:30:00+01:00",
    versions: [
      {
        afterS: 0,
        title: "Costa Verana : la présidentielle suspendue à 260 000 bulletins",
        standfirst: "L’ancienne maire de la capitale garde une avance de moins d’un point.",
        body: `
Il reste environ 260 000 bulletins à dépouiller au Costa Verana, et moins d’un point sépare les deux candidats à la présidence. Avec 94,6 % des voix comptées lundi soir, Lucía Armengol recueille 48,1 % des suffrages contre 47,3 % pour Ramiro Duarte.

« Personne n’a gagné tant que je ne l’ai pas dit », a rappelé Teodora Quiñones, présidente de la commission électorale, après que le camp Duarte eut revendiqué une avance de 10 000 à 15 000 voix.

La participation s’établit entre 63 et 65 %, un niveau inédit depuis 2008.

## Les bananes et le quai

L’issue du scrutin intéresse Saint-Orven de près : le port reçoit chaque année près de 380 000 tonnes de bananes veraniennes, soit 42 % de son trafic de fruits. Depuis le début de la grève des dockers, neuf navires partis de Puerto Solana attendent au large.

Mme Armengol souhaite renégocier l’accord commercial qui lie les deux pays. M. Duarte veut le prolonger de dix ans. L’un et l’autre ont promis de ne rien décider avant janvier.
`,
        figures: [
          claim("environ 260 000 bulletins", 260_000, 260_000, "about"),
          exactly("94,6 % des voix", 94.6, null, "2026-10-26"),
          claim("10 000 à 15 000 voix", 10_000, 15_000, "range", "camp Duarte"),
          claim("entre 63 et 65 %", 63, 65, "range"),
          claim("près de 380 000 tonnes", 380_000, 380_000, "about"),
        ],
      },
    ],
  },
  {
    name: "diario-proclaimed",
    outlet: "diario-verana",
    lang: "es",
    section: "politica",
    path: "/politica/2026/11/02/la-junta-proclama-a-armengol/",
    authors: ["Carmen Osuna"],
    publishedAt: "2026-11-02T13:15:00-05:00",
    versions: [
      {
        afterS: 0,
        title: "La Junta proclama a Armengol presidenta por 38.412 votos",
        standfirst: "Duarte tiene hasta el viernes para pedir el recuento",
        body: `
La Junta Nacional Electoral proclamó este lunes presidenta electa a Lucía Armengol, que obtuvo 2.309.877 votos, frente a los 2.271.465 de Ramiro Duarte. La diferencia, de 38.412 papeletas, es la más estrecha desde que existe la segunda vuelta.

La participación fue del 64,7 %, anunció Teodora Quiñones al leer el acta. Los votos en blanco y nulos sumaron 225.942.

Duarte dispone de cuatro días para solicitar un recuento. Su equipo sostiene que hubo anomalías en 212 mesas de las 9.840 instaladas, un 2,2 % del total.

«No voy a discutir con las mesas, voy a gobernar para ellas», dijo la presidenta electa, que tomará posesión el 10 de enero.

Armengol confirmó que subirá el salario mínimo de 410 a 480 dólares en dos años. El Ministerio de Hacienda calcula que la medida costaría hasta 620 millones de dólares anuales; su futuro ministro, Fermín Arriaga, cree que no pasará de 400 millones.
`,
        figures: [
          exactly("2.309.877 votos", 2_309_877),
          exactly("38.412 papeletas", 38_412),
          exactly("64,7 %", 64.7, BOARD),
          exactly("212 mesas", 212),
          claim("hasta 620 millones de dólares anuales", null, 620e6, "at_most", "Ministerio de Hacienda"),
          claim("no pasará de 400 millones", null, 400e6, "at_most", "Fermín Arriaga"),
        ],
      },
    ],
  },
  {
    name: "kestrel-noticed-correction",
    outlet: "kestrel-news",
    lang: "en",
    section: "world",
    path: "/news/world/2026/11/03/armengol-declared-winner-in-costa-verana",
    authors: ["Talia Ngata-Rowe"],
    publishedAt: "2026-11-03T09:20:00+13:00",
    image: { caption: "Lucía Armengol greets supporters in Customs Square, Puerto Solana", credit: "Meridian Wire" },
    versions: [
      {
        afterS: 0,
        title: "Armengol declared winner in Costa Verana",
        body: KESTREL_FINAL("384,120"),
        figures: [exactly("384,120 votes", 384_120, BOARD), exactly("64.7 percent", 64.7)],
      },
      {
        afterS: 60,
        title: "Armengol declared winner in Costa Verana",
        body: KESTREL_FINAL("38,412"),
        notice: "An earlier version of this story gave the margin as 384,120 votes. It was 38,412.",
        modifiedAt: "2026-11-03T11:48:00+13:00",
        figures: [
          exactly("38,412 votes", 38_412, BOARD),
          exactly("64.7 percent", 64.7),
          exactly("212 of the country's 9,840 polling stations", 212),
          claim("between 3 and 4 percent", 3, 4, "range", "Lucía Armengol"),
          claim("up to $620 million a year", null, 620e6, "at_most", "finance ministry"),
        ],
      },
    ],
  },
]);
