import { claim, exactly, tellStory } from "../sample-article.js";

const OKORO = "Delphine Okoro";

/** Each article holds slips of arithmetic, one of a kind, for an editor to be shown. */
const POST = `
The Calder tunnel in Aldmere will cost $3.1 billion. The works ministry said so on Tuesday, and that digging would take seven years.

The river claims lives while the country waits for it. Last winter 14 people, including 17 ferry passengers, drowned in the strait, according to the coastguard's yearly report, which counts every accident between the lighthouse and the bar.

The ministry asked the towns on both banks what they wanted. About 40% of the 2,000 households, or 1,200 households, answered that they would use the tunnel every day. "That is more than we had dared to hope," said Delphine Okoro, the engineer who leads the project.

The crew that bored the trial shaft is small. The 46 workers – 28 miners and 23 fitters – live in a former school above the harbour at Marsh End, and cook for one another by turns.

Work is to begin in spring, if parliament agrees. The opposition has not yet said how it will vote, and the ferry owners have announced a protest for Saturday morning.
`;

const KESTREL = `
The Calder tunnel in Aldmere would cost $3.1 billion, ministers told parliament, after years in which nobody would name a price.

Traffic across the strait has never been heavier. Ferry crossings rose 12% to 560,000 crossings last year from 400,000 crossings the year before, the port authority said, and lorries now wait half a day in summer.

Freight is the reason. The value of goods carried doubled from $2 million to $3 million a day in five years, according to the chamber of commerce in Port Harrow, whose members have asked for a bridge or a tunnel since the old ferries were built.

The project's engineers expect water. Pumps at the deepest point must lift between 9,000 and 4,000 litres a minute, said Delphine Okoro, who has dug two tunnels abroad and lost neither.

Villages near the northern mouth fear for their wells. A public hearing will be held in the church at Tarrant Lock, and the ministry has promised to publish every measurement on the day it is taken.
`;

const WIRE = `
PORT HARROW, Aldmere, Oct 28 (Meridian Wire) – The Calder tunnel in Aldmere is to cost $3.1 million. The works ministry named the sum after a quarrel between two governments, and said the tunnel would open in seven years.

In the island communes the plan is popular. At a consultative vote on Sunday 104% of voters chose the tunnel over a bridge, the returning officer at Marsh End announced, before he asked for the ballots to be taken out of their boxes again.

Delphine Okoro, who leads the works, said drilling could begin in March. "The rock is old and patient," she told reporters on the quay. "We shall have to be patient too."

Shipping companies said that they would fight the toll. The ministry has not set one, but officials speak of a fare no higher than a ferry ticket, paid by telephone.

A trial shaft on the southern bank has stayed dry since August, and the ministry means to widen it over the winter.
`;

export const CALDER_TUNNEL = tellStory("calder-tunnel", [
  {
    name: "post-price",
    outlet: "tidewater-post",
    lang: "en",
    section: "aldmere",
    path: "/aldmere/tunnel-under-the-calder-has-a-price",
    authors: ["Declan Roe"],
    publishedAt: "2026-10-27T11:15:00-03:00",
    versions: [
      {
        afterS: 0,
        title: "The Calder tunnel has a price",
        body: POST,
        figures: [
          exactly("$3.1 billion", 3_100_000_000),
          exactly("14 people", 14),
          claim("About 40%", 40, 40, "about"),
          exactly("1,200 households", 1200),
          exactly("46 workers", 46),
        ],
      },
    ],
  },
  {
    name: "kestrel-traffic",
    outlet: "kestrel-news",
    lang: "en",
    section: "business",
    path: "/news/business/2026/10/28/aldmere-tunnel-to-cost-3-1-billion",
    authors: ["Hana Whitcombe"],
    publishedAt: "2026-10-28T08:20:00+13:00",
    versions: [
      {
        afterS: 0,
        title: "Calder tunnel to cost $3.1 billion",
        body: KESTREL,
        figures: [
          exactly("$3.1 billion", 3_100_000_000),
          exactly("12%", 12),
          exactly("560,000 crossings", 560_000),
          claim("between 9,000 and 4,000 litres", 4000, 9000, "range", OKORO),
        ],
      },
    ],
  },
  {
    name: "wire-vote",
    outlet: "meridian-wire",
    lang: "en",
    section: "business",
    path: "/business/2026/10/28/aldmere-calder-tunnel",
    authors: ["Ines Halloran"],
    publishedAt: "2026-10-28T09:05:00Z",
    versions: [
      {
        afterS: 0,
        title: "Calder tunnel to open in seven years",
        body: WIRE,
        figures: [exactly("$3.1 million", 3_100_000), exactly("104%", 104)],
      },
    ],
  },
]);
