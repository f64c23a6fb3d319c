import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

/** Text with the figure meant in braces; who said it as `speaker`, or as `speaker @ organisation`; null for nobody. */
type Told = readonly [text: string, speaker: string | null];

function speakerOf(marked: string): { speaker: string | null; org: string | null } | null {
  const at = marked.indexOf("{");
  const end = marked.indexOf("}") - 1;
  const text = marked.replace("{", "").replace("}", "");
  const figure = extract({ text, lang: "en", publishedAt: "2024-05-20T08:00:00Z" }).figures.find(
    (f) => f.start < end && f.end > at,
  );
  return figure ? { speaker: figure.speaker, org: figure.speakerOrg } : null;
}

const OFFICES: readonly Told[] = [
  ["The coroner of Aldmere said on Friday that {14} people had drowned.", "coroner of Aldmere @ Aldmere"],
  ["The chief executive of Norvane said the group had cut {300} jobs.", "chief executive of Norvane @ Norvane"],
  ["The mayor of Gdansk said {40} trams were out of service.", "mayor of Gdansk @ Gdansk"],
  ["Three years ago the mayor said {40} trams were out of service.", "mayor"],
  ["Last year prosecutors said {40} people had died.", "prosecutors"],
  [
    "A spokeswoman for the Interior Ministry said {26} people had been held.",
    "spokeswoman for the Interior Ministry @ Interior Ministry",
  ],
  ["The head of Oxfam's Kenya office said {3 million} people were hungry.", "head of Oxfam's Kenya office @ Oxfam"],
  ["About {60} wells have run dry, the governor of Kano said.", "governor of Kano @ Kano"],
  [
    "The dean of Harvard Law School said {540} students had applied.",
    "dean of Harvard Law School @ Harvard Law School",
  ],
  ["Rents rose by {9%}, according to the president of the Bundesbank.", "president of the Bundesbank @ Bundesbank"],
  ["The chair of Barclays said pay would fall by {5%}.", "chair of Barclays @ Barclays"],
  ["The director of the Louvre said {30,000} visitors came each day.", "director of the Louvre @ Louvre"],
  ["The finance chief of Nestle told analysts that sales grew {4%}.", "finance chief of Nestle @ Nestle"],
  ["The police chief of Manila said {70} officers had been dismissed.", "police chief of Manila @ Manila"],
  ["The ambassador to Chad said {90} families had left.", "ambassador to Chad"],
  ["“We need {45} doctors,” the head of the Red Cross in Mali said.", "head of the Red Cross in Mali @ Red Cross"],
  ["Some {45} doctors are needed, said a spokesman for Unicef.", "spokesman for Unicef @ Unicef"],
  ["An economist at Nomura said growth would slow to {2%}.", "economist at Nomura @ Nomura"],
  ["Analysts at Goldman Sachs expect oil to reach {$90} a barrel.", "Analysts at Goldman Sachs @ Goldman Sachs"],
  ["Analysts at Jefferies put the cost at {$4 billion}.", "Analysts at Jefferies @ Jefferies"],
  ["Researchers at Lund University found {12} new species.", "Researchers at Lund University @ Lund University"],
  ["The bishop of Lima said {200} churches were closed.", "bishop of Lima @ Lima"],
  ["The captain of the Ostrava said {19} crew were on board.", "captain of the Ostrava"],
  ["Officials in Jakarta said {700} homes were flooded.", "Officials in Jakarta"],
  ["A lawyer for Boeing said {157} families had settled.", "lawyer for Boeing @ Boeing"],
  ["The secretary-general of the OECD said output would grow {3%}.", "secretary-general of the OECD @ OECD"],
  ["Anna Petrov, the mayor of Varna, said {14} schools would close.", "Anna Petrov"],
];

const RULINGS: readonly Told[] = [
  ["The court found that {32} people had been misled.", "court"],
  ["The inquiry found {41} failings at the hospital.", "inquiry"],
  ["The tribunal ruled that {250} workers were dismissed unfairly.", "tribunal"],
  ["The audit counted {18} missing laptops.", "audit"],
  ["The ministry recorded {8,400} cases of measles last year.", "ministry"],
  ["The agency logged {212} complaints in May.", "agency"],
  ["The survey suggests that {7%} of firms will close.", "survey"],
  ["The model puts the loss at {30%} of the reef.", "model"],
  ["Police counted {900} marchers.", "Police"],
  ["The watchdog identified {63} breaches.", "watchdog"],
  ["The union rejected the claim that {400} jobs were safe.", "union"],
  ["Some {5,000} files were stolen, the investigation concluded.", "investigation"],
  ["The commission calculated that the dam had cost {€2 billion}.", "commission"],
  ["The regulator tallied {1,100} outages.", "regulator"],
  ["Prosecutors allege that he stole {£40,000}.", "Prosecutors"],
  ["Her lawyers countered that only {£9,000} was missing.", "lawyers"],
  ["The bureau reckons {6%} of the harvest is lost.", "bureau"],
  ["The insurer assessed the damage at {$70 million}.", "insurer"],
  ["The bank sees growth of {1.4%} next year.", "bank"],
  ["The IMF projects growth of {1.4%} next year.", "IMF"],
  ["The government expects a deficit of {5.1%} of GDP.", "government"],
  ["The airline forecasts a loss of {$300 million}.", "airline"],
];

const DOCUMENTS: readonly Told[] = [
  ["Documents obtained by Le Monde show that {22} inspectors knew.", "Documents obtained by Le Monde"],
  ["The bank lost {$90 million}, according to a person familiar with the matter.", "person familiar with the matter"],
  ["The deal is worth {$2 billion}, sources close to the talks told Reuters.", "sources close to the talks"],
  [
    "A report by Amnesty International said 50 people were tortured. The report said {1} died.",
    "report @ Amnesty International",
  ],
  [
    "Amnesty International published a report on Monday. The report said {50} people were tortured.",
    "report @ Amnesty International",
  ],
  ["The indictment says that he took {$3 million} in bribes.", "indictment"],
  ["In its filing, Apple said {900} staff would go.", "Apple"],
  ["The letter, signed by Maria Lopez, says {80} ships are delayed.", "letter"],
  ["A study in the Lancet found that {11%} of patients relapsed.", "study in the Lancet"],
  ["Data from the World Bank show that {700 million} people are poor.", "Data from the World Bank @ World Bank"],
  [
    "Figures from the Office for National Statistics showed prices rose {3.2%}.",
    "Figures from the Office for National Statistics @ Office for National Statistics",
  ],
  ["Official figures released on Tuesday showed prices rose {3.2%}.", "Official figures"],
  ["Inflation slowed to {3.2%}, official data showed on Tuesday.", "official data"],
  ["Court papers show he owed {$700,000}.", "Court papers"],
  ["Tax records show he owed {$700,000}.", "Tax records"],
  ["The plant's records listed {640} barrels.", "plant's records"],
  ["According to the lawsuit, {29} women were harassed.", "lawsuit"],
  ["The complaint accuses the firm of hiding {29} cases.", "complaint"],
  ["The budget papers put the shortfall at {£4 billion}.", "budget papers"],
  ["The company's annual report shows that it employs {7,000} people.", "company's annual report"],
  ["By the opposition's reckoning, {3 million} votes were stolen.", "opposition's reckoning"],
];

const POLLS: readonly Told[] = [
  ["A Gallup poll found {62%} of respondents in favour.", "Gallup poll"],
  ["In a Gallup poll, {62%} of respondents said they were in favour.", "Gallup poll"],
  [
    "A survey by YouGov found that three in ten were worried. Some {62%} of respondents said they would move.",
    "survey by YouGov",
  ],
  ["Some {41%} of voters back the mayor, a poll for Le Figaro showed.", "poll for Le Figaro"],
  ["The poll gave the party {41%}.", "poll"],
  ["{41%} of Britons back the plan, according to YouGov.", "YouGov"],
  ["Economists polled by Reuters had forecast a rise of {0.3%}.", "Economists polled by Reuters"],
  ["Economists surveyed by Bloomberg expected growth of {0.3%}.", "Economists surveyed by Bloomberg"],
  ["Analysts had expected a profit of {$40 million}.", "Analysts"],
  ["The consensus was for a rise of {0.3%}, according to FactSet.", "FactSet"],
];

const GOING_ON: readonly Told[] = [
  ["The fund would need $3 billion, Maria Lopez said. It had spent {$1 billion} so far.", "Maria Lopez"],
  [
    "Maria Lopez said the dam was unsafe. It would cost {$40 million} to mend and would take {three} years.",
    "Maria Lopez",
  ],
  ["The minister said trains would be cheaper. Fares would fall by {12%} from July.", "minister"],
  ["Police said the van had been stolen in Leeds. It had been parked there for {two} days.", "Police"],
  ["Prosecutors said he ran the scheme from home. He had taken {$5 million} from clients, they said.", "Prosecutors"],
  ["The trust, she said, had lost {80} nurses since May.", null],
  ["Maria Lopez runs the clinic. The trust, she said, had lost {80} nurses since May.", "Maria Lopez"],
  ["Adam Hale said the pit was shut. The firm closed {four} pits in 1992.", null],
  ["Adam Hale said the pit was unsafe.\n\nThe mine employs {400} people.", null],
  ["The company said it would cut costs. It also plans to shut {six} plants.", "company"],
  ["The bank warned of losses. It said {900} branches were at risk.", "bank"],
  ["The agency said rain was late. It added that {2 million} people would need food.", "agency"],
  ["The agency said rain was late, adding that {2 million} people would need food.", "agency"],
  ["Ms Lopez said the ship was old. Its engines had failed {three} times, she added.", "Lopez"],
  ["Investigators said the pilot was tired. He had slept for only {four} hours, according to their report.", "report"],
  ["Under the plan, the minister said, {30} hospitals would be built.", "minister"],
  ["Maria Lopez told the court she feared him. He had hit her {five} times, she testified.", "Maria Lopez"],
  ["She recalled: “There were {90} of us.”", null],
];

const CHAINED: readonly Told[] = [
  ["The ministry gave the number of injured as 870, of whom {112} were flown to the coast.", "ministry"],
  ["The institute said the tax would cut output by 2%, while lowering wages by {1%}.", "institute"],
  ["Police put the dead at ten, with another {8} hurt.", "Police"],
  ["The bank forecast growth of 2% this year and {3%} the next.", "bank"],
  ["Prices rose by 5% in May, the office said on Thursday, down from {6%} in April.", "office"],
  ["Sales fell to 40 boats, Acme said in a statement, from {60} boats a year ago.", "Acme"],
  ["The insurer said 40 boats had sunk. Volunteers dug {26} wells.", null],
  ["Campaigners want 40 boats and {12} piers.", null],
  ["The report counted 40 wrecks, {12} of them new.", "report"],
  ["The court found 32 clients had been misled and {9} ruined.", "court"],
  ["Some 40 boats sank and {12} were damaged, the harbour board estimated.", "harbour board"],
];

const QUOTED: readonly Told[] = [
  ["For Maria Lopez, it is simple: “We lost {40} boats.”", "Maria Lopez"],
  ["Maria Lopez was blunt. “We lost {40} boats.”", "Maria Lopez"],
  ["Maria Lopez shook her head. “We lost {40} boats that night.”", "Maria Lopez"],
  ["“The sea took everything,” said Maria Lopez.\n\n“We lost {40} boats.”", "Maria Lopez"],
  ["Maria Lopez, a fisherman from Vigo, has seen it before.\n\n“We lost {40} boats in a night.”", "Maria Lopez"],
  ["His verdict was short: “We lost {40} boats.”", null],
  ["Adam Hale, 52, mends nets. His verdict was short: “We lost {40} boats.”", "Adam Hale"],
  ["Q: How many boats were lost?\nMaria Lopez: We lost {40} boats.", "Maria Lopez"],
  ["“We lost {40} boats,” Maria Lopez says, her voice low.", "Maria Lopez"],
  ["“We lost {40} boats,” the widow of a sailor said.", "widow of a sailor"],
  ["“We lost {40} boats”, Maria Lopez, head of the co-operative, told the BBC.", "Maria Lopez"],
  ["“We lost {40} boats,” Maria Lopez told Reuters by telephone.", "Maria Lopez"],
  ["“We lost {40} boats,” Maria Lopez, who has fished since 1980, said.", "Maria Lopez"],
  ["“We lost {40} boats,” tweeted Maria Lopez on Monday.", "Maria Lopez"],
  ["“We lost {40} boats,” read the statement.", "statement"],
  ["As Maria Lopez puts it: “We lost {40} boats.”", "Maria Lopez"],
  ["Asked how it went, Maria Lopez replied: “We lost {40} boats.”", "Maria Lopez"],
  ["Maria Lopez’s answer: “We lost {40} boats.”", "Maria Lopez"],
  ["Maria Lopez, on the storm: “We lost {40} boats.”", "Maria Lopez"],
  ["The order said: “Pay {40} crowns.”", "order"],
  ["“The sea was high,” said Maria Lopez. “But no one knew. We lost {40} boats.”", "Maria Lopez"],
  ["Maria Lopez said the sea was high. “We lost {40} boats.”", "Maria Lopez"],
  ["Maria Lopez leads the union of skippers. “We lost {40} boats,” she says.", "Maria Lopez"],
  ["Maria Lopez met Adam Hale in Vigo. “We lost {40} boats,” he said.", "Adam Hale"],
  ["Adam Hale met Maria Lopez in Vigo. “We lost {40} boats,” he said.", "Adam Hale"],
  ["Mr Hale met Ms Lopez in Vigo. She said {40} boats were lost.", "Lopez"],
  ["Mr Hale said rain was near. Ms Lopez disagreed. He put the loss at {40} boats.", "Hale"],
  ["Emma Stone flew in with John Park. He said {40} boats were lost.", "John Park"],
  ["John Park flew in with Emma Stone. She said {40} boats were lost.", "Emma Stone"],
  ["The skippers met Maria Lopez. They said {40} boats were lost.", "skippers"],
  ["The union met Maria Lopez. It said {40} boats were lost.", "union"],
];

const SAYING: readonly Told[] = [
  ["Maria Lopez believes {40} boats were lost.", "Maria Lopez"],
  ["Maria Lopez, speaking in Vigo, said {40} boats were lost.", "Maria Lopez"],
  ["Speaking in Vigo, Maria Lopez said {40} boats were lost.", "Maria Lopez"],
  ["There are {40} boats left, by Maria Lopez’s count.", "Maria Lopez"],
  ["State media reported that {40} boats were lost.", "State media"],
  ["Local media put the toll at {40}.", "Local media"],
  ["Xinhua reported {40} deaths.", "Xinhua"],
  ["The Guardian has learned that {40} staff will leave.", "Guardian"],
  ["In a statement, Acme said {40} staff would leave.", "Acme"],
  ["In a statement on Monday, the ministry said {40} boats were lost.", "ministry"],
  ["Acme confirmed to the BBC that {40} staff would leave.", "Acme"],
  ["It is estimated that {40} boats were lost.", null],
  ["An estimated {40} boats were lost.", null],
  ["At least {40} boats were reported lost.", null],
  ["The strike, which organisers say {9,000} workers joined, ended at noon.", "organisers"],
  ["The tax, campaigners argue, would raise {£2 billion}.", "campaigners"],
  ["Campaigners want fares cut by {£2}.", null],
  ["Acme has cut {900} jobs and shut two plants.", null],
  ["The minister opened {12} schools in June.", null],
  ["Acme paid {$40 million} for the yard.", null],
  ["Maria Lopez scored {40} points.", null],
  ["The court sentenced him to {12} years in prison.", null],
  ["The central bank raised its main rate to {5%}.", null],
  ["The government allocated {$2 billion} to the fund.", null],
  ["Police arrested {26} people.", null],
  ["Rescuers pulled {26} people from the ruins.", null],
  ["The firm posted a profit of {$5 million}.", null],
  ["The city spent {$5 million} on salt last winter.", null],
  ["Volunteers planted {26} trees.", null],
  ["The law, passed by the assembly in May, sets aside {$26 million}.", null],
  ["Workers dug {26} wells.", null],
  ["The report runs to {26} pages.", null],
  ["The statement came {26} days after the storm.", null],
  ["The poll of {1,200} adults was held in May.", null],
];

const ALL: Record<string, readonly Told[]> = { OFFICES, RULINGS, DOCUMENTS, POLLS, GOING_ON, CHAINED, QUOTED, SAYING };
describe("who told it", () => {
  for (const [name, rows] of Object.entries(ALL))
    describe(name, () => {
      it.each(rows)("%s", (text, told) => {
        const [speaker, org] = told?.split(" @ ") ?? [null];
        const found = speakerOf(text);
        expect(found?.speaker ?? null).toBe(speaker);
        if (org) expect(found?.org).toBe(org);
      });
    });
});

const SOURCES: readonly Told[] = [
  // The source that the quoted words name themselves, and what goes on counting the same.
  [
    "“There are {900} wells, according to data from the Kano Water Board,” the Courier wrote.",
    "data from the Kano Water Board @ Kano Water Board",
  ],
  ["“There are 900 wells, according to Oxfam. Some {40} are dry,” the ministry said.", "Oxfam"],
  ["“There are {900} wells,” the ministry said. Few are dry, according to Oxfam.", "ministry"],
  // Each source has its own figure.
  ["There marched {8,000} people according to the police and 30,000 according to the organisers.", "police"],
  ["There marched 8,000 people according to the police and {30,000} according to the organisers.", "organisers"],
  // Whose the figures are.
  ["Thefts fell to {19}, according to figures the department released on Friday.", "department"],
  ["Thefts fell to {19}, according to data that the ministry published on Friday.", "ministry"],
  ["Thefts fell to {19}, according to a report in the New York Times.", "New York Times"],
  ["In an average calculated by Acme Research, Roe has {36 percent}.", "Acme Research"],
  // Where somebody spoke does not speak.
  ["Speaking in Kisumu, the chairman, Jo Bloggs, said that {40} roads were closed.", "Jo Bloggs"],
  // What finds numbers out, and parts of what was said.
  ["The audit identified {2,914} employees who shared accounts.", "audit"],
  ["The observatory, which notes that {12} funerals were held, thinks so too.", "observatory"],
  ["The ministry put the number at “no fewer than 3,500”, including some {900} in Niger.", "ministry"],
];

describe("the nearest source speaks", () => {
  it.each(SOURCES)("%s", (text, speaker) => {
    const told = speakerOf(text);
    const name = told?.org ? `${told.speaker} @ ${told.org}` : told?.speaker;
    expect(name ?? null).toBe(speaker);
  });
});
