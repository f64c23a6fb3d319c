import { claim, exactly, tellStory } from "../sample-article.js";

const VOSS = "Katrin Voss";

export const HARROW_RATES = tellStory("harrow-rates", [
  {
    name: "post-september-prices",
    outlet: "tidewater-post",
    lang: "en",
    section: "economy",
    path: "/economy/inflation-slows-to-5-8-per-cent",
    formerPath: "/economy/2026/10/inflation-slows",
    authors: ["Edmund Pryce"],
    publishedAt: "2026-10-08T09:45:00-03:00",
    versions: [
      {
        afterS: 0,
        title: "Inflation slows to 5.8 per cent, before the flood",
        standfirst: "September's figures are the last from a dry valley",
        body: `
Consumer prices in Aldmere rose by 5.8 per cent in the year to September, the Office of Statistics said on Thursday, down from 6.1 per cent in August and below the 6 per cent that economists had expected.

Food was 8.3 per cent dearer than a year earlier and energy 2.4 per cent cheaper. Without either, inflation was 5.2 per cent, the lowest for 14 months.

The figures were collected before the Senn flooded. The valley grows about a third of the country's potatoes and nearly all of its onions.

"This is a photograph of a house taken the day before the storm," said Amina Thorsby, chief economist of Harbour Bank. She expects the flood to add between 0.3 and 0.5 percentage points to food prices by December.

The Reserve Bank meets next Thursday. Of 22 economists asked by the Post, 15 expect it to leave its main rate at 4.75 per cent and seven expect a rise.

Average pay grew 4.9 per cent over the same year, the office said, so that wages fell behind prices for the ninth quarter in a row.
`,
        figures: [
          exactly("5.8 per cent", 5.8, "Office of Statistics", "2026-09"),
          exactly("6.1 per cent", 6.1, "Office of Statistics", "2026-08"),
          exactly("8.3 per cent dearer", 8.3),
          claim("between 0.3 and 0.5 percentage points", 0.3, 0.5, "range", "Amina Thorsby"),
          exactly("4.75 per cent", 4.75),
          exactly("4.9 per cent", 4.9, "Office of Statistics"),
        ],
      },
    ],
  },
  {
    name: "post-rate-rise",
    outlet: "tidewater-post",
    lang: "en",
    section: "economy",
    path: "/economy/reserve-bank-raises-rate-to-five-per-cent",
    authors: ["Edmund Pryce", "Margit Thorne"],
    publishedAt: "2026-10-15T14:20:00-03:00",
    image: {
      caption: "Katrin Voss, governor of the Reserve Bank, on Thursday.",
      credit: "Tidewater Post / Orla Finch",
    },
    versions: [
      {
        afterS: 0,
        title: "Reserve Bank surprises with rise to 5 per cent",
        standfirst: "Governor Voss says the flood does not excuse waiting",
        body: `
The Reserve Bank of Aldmere raised its main interest rate by a quarter of a percentage point to 5 per cent on Thursday, the highest for 17 years, against the expectations of most economists.

Six of the nine members of the rate committee voted for the rise and three to wait.

"A flood is not a reason to let prices run," said the governor, Katrin Voss. "People who have lost a kitchen should not pay more than they must for the next one."

The bank now expects inflation of between 5 and 5.5 per cent at the end of the year and of about 3 per cent at the end of 2027. It cut its forecast for growth this year to 1.1 per cent from 1.6 per cent.

A household with a mortgage of $200,000 will pay about $28 a month more, according to the Savings Union. Roughly 410,000 households have loans that follow the bank's rate.

The finance minister, Paul Ansgar, called the decision "brave, which is not always a compliment". The government wants to borrow up to $250 million for rebuilding in the Senn valley, and each quarter point adds some $600,000 a year to the cost.
`,
        figures: [
          exactly("5 per cent", 5, "Reserve Bank of Aldmere", "2026-10-15"),
          claim("between 5 and 5.5 per cent", 5, 5.5, "range", "Reserve Bank of Aldmere"),
          claim("about 3 per cent", 3, 3, "about", "Reserve Bank of Aldmere"),
          exactly("1.1 per cent", 1.1, "Reserve Bank of Aldmere"),
          claim("about $28 a month", 28, 28, "about", "Savings Union"),
          claim("Roughly 410,000 households", 410_000, 410_000, "about"),
          claim("up to $250 million", null, 250e6, "at_most"),
        ],
      },
    ],
  },
  {
    name: "wire-rate-rise",
    outlet: "meridian-wire",
    lang: "en",
    section: "business",
    path: "/business/2026/10/15/aldmere-rate-decision",
    authors: ["Ines Halloran"],
    publishedAt: "2026-10-15T16:05:00Z",
    versions: [
      {
        afterS: 0,
        title: "Aldmere raises rate to 5.00 percent in surprise move",
        standfirst: "Six of nine committee members vote for an increase of 25 basis points",
        body: `
PORT HARROW, Aldmere, Oct 15 (Meridian Wire) – The Reserve Bank of Aldmere raised its main rate by 25 basis points to 5.00 percent on Thursday, surprising markets that had seen a one in three chance of an increase.

The vote was six to three. Governor Katrin Voss said that inflation, at 5.8 percent in September, was "falling too slowly to be left alone".

The Port Harrow share index fell 1.4 percent to 3,212 points. Yields on ten-year government bonds rose to 5.62 percent from 5.47 percent.

The bank cut its growth forecast for this year to 1.1 percent and said this month's flood would take between 0.2 and 0.4 percentage points from output in the fourth quarter.

It put damage to public works at $95 million, about half of the lower end of the finance ministry's first estimate for the total.

Nineteen of 30 economists polled by Meridian after the decision expect another rise by March. The committee next meets on Dec 3.
`,
        figures: [
          exactly("5.00 percent", 5, "Reserve Bank of Aldmere", "2026-10-15"),
          exactly("25 basis points", 25),
          exactly("5.8 percent", 5.8, VOSS, "2026-09"),
          exactly("1.4 percent", 1.4),
          exactly("5.62 percent", 5.62),
          claim("between 0.2 and 0.4 percentage points", 0.2, 0.4, "range"),
          exactly("$95 million", 95e6),
        ],
      },
    ],
  },
  {
    name: "post-october-prices",
    outlet: "tidewater-post",
    lang: "en",
    section: "economy",
    path: "/economy/onions-up-forty-per-cent-as-inflation-falls-anyway",
    authors: ["Edmund Pryce"],
    publishedAt: "2026-11-10T10:05:00-04:00",
    versions: [
      {
        afterS: 0,
        title: "Onions up 40 per cent, and inflation falls anyway",
        standfirst: "October's rate of 5.1 per cent is the lowest for a year and a half",
        body: `
Inflation in Aldmere fell to 5.1 per cent in October from 5.8 per cent in September, the Office of Statistics said on Tuesday, although the price of onions rose by 40 per cent in four weeks.

Cheaper fuel outweighed the vegetables. Petrol fell to $1.32 a litre from $1.41, and household gas by 6.7 per cent.

"The flood is in the numbers, and the numbers are falling regardless," said Amina Thorsby of Harbour Bank, who had expected it to add between 0.3 and 0.5 percentage points. She now puts the effect at 0.2.

September's figure was left unrevised. The office said it had been unable to collect prices in 11 of the 64 towns it visits, all of them in the lower valley, and had used those of their neighbours instead.

Katrin Voss, the governor of the Reserve Bank, said the fall was welcome but that "one dry month does not make a summer". Markets now see a chance of less than 20 per cent of another rise in December.

Prices in the valley itself are anyone's guess. In Orley market on Saturday a kilogram of onions was $3.10. A month ago it was $2.20.
`,
        figures: [
          exactly("5.1 per cent", 5.1, "Office of Statistics", "2026-10"),
          exactly("5.8 per cent", 5.8, "Office of Statistics", "2026-09"),
          exactly("40 per cent", 40),
          exactly("$1.32 a litre", 1.32),
          claim("between 0.3 and 0.5 percentage points", 0.3, 0.5, "range", "Amina Thorsby"),
          claim("less than 20 per cent", null, 20, "less_than"),
          exactly("$3.10", 3.1),
        ],
      },
    ],
  },
  {
    name: "kestrel-october-prices",
    outlet: "kestrel-news",
    lang: "en",
    section: "business",
    path: "/news/business/2026/11/11/aldmere-inflation-falls-to-5-1-percent",
    authors: ["Hemi Lockwood"],
    publishedAt: "2026-11-11T07:45:00+13:00",
    versions: [
      {
        afterS: 0,
        title: "Aldmere inflation falls to 5.1 percent",
        body: `
Inflation in Aldmere, which buys a tenth of the Kestrel Islands' butter, has fallen to 5.1 percent, its lowest in 18 months.

The fall from 5.8 percent in September came in spite of last month's flood, which pushed the price of some vegetables up by as much as 40 percent, the country's statistics office said.

Economists had forecast between 5.3 and 5.6 percent.

The Aldmere dollar, which is pegged to its American namesake, did not move. Butter futures in Port Kestrel rose 0.8 percent.

Jocelyn Amaru, of the Islands' Dairy Exchange, said demand from Aldmere had held up better than feared. "About 400 tonnes a week went in October, against 390 the October before," she said.

Earlier reports that the flood would add half a percentage point to prices had proved too gloomy, Ms Amaru said.

Aldmere's Reserve Bank raised its main interest rate to 5 percent last month.
`,
        figures: [
          exactly("5.1 percent", 5.1, "statistics office", "2026-10"),
          exactly("5.8 percent", 5.8, null, "2026-09"),
          claim("as much as 40 percent", null, 40, "at_most", "statistics office"),
          claim("between 5.3 and 5.6 percent", 5.3, 5.6, "range"),
          claim("About 400 tonnes a week", 400, 400, "about", "Jocelyn Amaru", "2026-10"),
        ],
      },
    ],
  },
  {
    name: "post-forecast",
    outlet: "tidewater-post",
    lang: "en",
    section: "economy",
    path: "/economy/rebuilding-lifts-forecast-for-next-year",
    authors: ["Edmund Pryce"],
    publishedAt: "2026-11-16T08:30:00-04:00",
    versions: [
      {
        afterS: 40,
        title: "Rebuilding lifts the forecast for next year",
        standfirst: "Growth of 0.8 to 1.2 per cent in 2027, says the Reserve Bank; jobs go begging in Orley",
        body: `
The economy of Aldmere will grow by between 0.8 and 1.2 per cent next year, the Reserve Bank said on Monday, raising a forecast that had stood at 0.6 per cent since the summer.

Most of the difference is brick. The bank reckons that rebuilding in the Senn valley will be worth $140 million in 2027, and that it will employ up to 3,200 people at its height.

Parliament approved a relief fund of $130 million last week, by 88 votes to 31. The finance minister, Paul Ansgar, said that a first $45 million would be paid before Christmas.

The builders' guild doubts that the hands can be found. "There are about 900 bricklayers in this country and 300 of them are over sixty," said its master, Cornelia Hale. Day rates in Orley have risen to $240, from $170 in September.

Damage from the flood was put at $212 million last month. The bank's economists now think that the final bill may be between $205 million and $220 million.

Inflation should reach 4.4 per cent by the spring, the bank said. Its governor, Katrin Voss, declined to say what it would do about that, and was asked four times.
`,
        figures: [
          claim("between 0.8 and 1.2 per cent", 0.8, 1.2, "range", "Reserve Bank", "2027"),
          exactly("$140 million", 140e6, "Reserve Bank", "2027"),
          claim("up to 3,200 people", null, 3200, "at_most", "Reserve Bank"),
          exactly("$130 million", 130e6),
          claim("about 900 bricklayers", 900, 900, "about", "Cornelia Hale"),
          exactly("$240", 240),
          claim("between $205 million and $220 million", 205e6, 220e6, "range"),
          exactly("4.4 per cent", 4.4, "Reserve Bank"),
        ],
      },
    ],
  },
]);
