/** Verbs with which somebody is said to claim something, in the forms that news uses. */
export const SPEECH_VERBS =
  "said says say saying told tells telling announced announces claimed claims claiming stated states reported reports estimated estimates estimating added adds adding warned warns warning argued argues argued testified declared declares disclosed discloses revealed reveals acknowledged acknowledges admitted admits " +
  "asserted asserts confirmed confirms conceded concedes concluded concludes contended contends cautioned explained explains insisted insists maintained maintains mentioned noted notes noting observed pledged pledges predicted predicts projected projects promised promises proposed recalled recalls recounted remarked replied suggested suggests " +
  "tweeted tweets vowed vows wrote writes showed shows found finds forecast forecasts calculated indicated indicates alleged alleges accused denied denies expects expected continued agreed responded quoted learned informed posted boasted complained emphasized emphasised stressed urged asked asks answered answers points pointed reads read show note say think think joked quipped countered claim argue maintain contend allege concede predict estimate warn insist forecast acknowledge stress project fear charge charges";

/** Verbs of opinion: they make a speaker only where nobody is quoted as holding them. */
export const BELIEF_VERBS =
  "believes believed believe thinks thought think hopes hoped hope considers considered fears feared expects expected";

/** Common nouns that speak: officials without a name, and documents. */
export const SPEAKER_NOUNS =
  "official officials spokesman spokeswoman spokesperson spokesmen source sources police officer officers minister ministers ministry government president analyst analysts economist economists expert experts researcher researchers scientist scientists doctor doctors lawyer lawyers prosecutor prosecutors judge judges " +
  "witness witnesses resident residents activist activists commander commanders chief director chairman executive executives manager agency agencies authority authorities company companies report reports study studies survey surveys poll polls data figures statistics estimate estimates document documents court watchdog group groups " +
  "organisation organization union university department committee commission campaign aide aides adviser advisers advisor advisors investigator investigators critics supporters leader leaders governor senator mayor secretary candidate lawmaker lawmakers diplomat diplomats general man woman mother father family owner farmer pollster newspaper paper magazine letter statement filing firm bank fund team coach professor author historian operative " +
  "insider insiders strategist journalist reporter reporters host military army rebels militants inspector people firefighters paramedics hospital council party campaigners charity regulator results numbers findings voters parents mayor website site account headline memo email book transcript ad video tweet victim victims pentagon " +
  "investigation inquiry probe narrator article articles column columnist editorial blog blogger post posts story stories interview transcript memoir film documentary slide chart guide guidelines ad ads commercial emails letters messages message notice advisory bulletin release lawsuit complaint indictment affidavit ruling opinion testimony records " +
  "advocate advocates attorney attorneys veteran veterans student students teacher teachers scholar scholars sheriff trooper detective detectives coroner magistrate tribunal panel jury regulators inspectors auditor auditors pastor priest bishop rabbi imam pope king queen prince premier chancellor ambassador envoy mediator negotiator negotiators " +
  "board office bureau chamber mission coalition association federation league centre center insurers lender lenders airline carrier supermarket retailer charity registry embassy foundation think-tank " +
  "staffer staffers worker workers employee employees driver drivers pilot pilots nurse nurses patient patients survivor survivors widow son daughter brother sister husband wife friend friends neighbor neighbors neighbour neighbours colleague colleagues rival rivals opponent opponents ally allies delegate delegates chair chairwoman treasurer " +
  "carmaker automaker drugmaker chipmaker planemaker steelmaker manufacturer manufacturers maker makers operator operators conglomerate utility miner miners brewer startup nonprofit non-profit institute consultancy museum movement monitor monitors publisher " +
  "audit census observatory trader traders dealer dealers broker brokers investor investors strategists forecasters developer builder supplier importer importers exporter exporters farmers fishermen villagers tenants landlords passengers protesters demonstrators organizers organisers volunteers bookmaker bookmakers media press outlet network broadcaster";

/** Documents carry their date on: "said in a report released in February", and what the speaker says later in the piece. */
export const DOCUMENT_NOUNS = "report study survey review assessment analysis estimate census audit paper filing";

/**
 * Further verbs that attribute, by measure: in news of politics at least three in ten of their uses do. Which of them do so here is
 * for the model of attribution to say.
 */
export const CLAIMING_VERBS =
  "finding confirms confirming advocates advocated balked see doubts doubted reckons reckoned recorded puts slams thanking decried lamented referenced blasted reiterated citing defended railed describing portray cites blasting pledging assailed warn praises wondered praised condemned recalling cited describes touted expressed arguing denounced rejected signaled reminded blamed vowing chanted insisting declined insist stating thanked accuses dismissing argue explaining questioned shouted repeating refused echoed tweeting accusing slammed ordered suggesting dismissed criticized described endorsed voiced hoping mocked pleaded retweeted predicting touting assured likened indicate declaring denouncing convinced praising referring suggest highlighted express calling announcing promising emailed discussed criticizing seeks pointing refusing implied hints mention declare asking portrayed acknowledge attacked encouraged offered mocking questioning referred called talked championed announce urging reminding remembered applauded acknowledging recommended alleging sought discuss opposed listed discussing expecting issued ruled supported proposing threatened prefer preferred sees oppose highlighting worried explain apologized threatening criticize calls writing named repeated presented describe welcomed worry talking respond deemed embraced challenged claim spoke blame doubt decided lists plans planned aims aim seems appears appeared seemed wants want wanted hopes expect compared put puts lists listed names identified credited raised noticed counted tallied logged recorded polled surveyed projecting estimating calculates calculate tallies tally pegs pegged clarified clarifies surmised surmises speculated speculates opined opines recounts recounting mused muses theorized attests attested swore swears hinted proclaimed proclaims guessed reckon counters elaborated elaborates chimed relayed advised advises informs notified notifies assures assure bragged brags boasts bragging complains complaining grumbled laments objected objects protested protests protesting quips rails reasoned reasons reflected reflects reiterates reiterate reminds retorted retorts remarks snapped specified specifies stipulates summarized summed testifies testify underlined underscored underscores urges yelled yells preached marveled confided confides interjected interrupted replies responds responding reporting identifies classifies attributes attributed cautions cautioning counts scored rated ranked ranks values valued pronounced recommends requires mandates stressing touts trumpeted bashed ripped rips hit backs backed favors favored favour blasts labeled labelled dubbed deems";

/** Verbs that claim a number where they put it somewhere: "puts the toll at 107", "gave it as 870", "spoke of 300,000". */
export const PUTTING_VERBS =
  "put puts putting placed places pegged pegs valued values assessed assesses gave gives given spoke speaks";

/** Who speaks for a body or place named behind it: "the coroner of Aldmere", "an economist at Nomura". */
export const OFFICES =
  "coroner mayor governor president vice-president premier minister chancellor king queen prince princess ambassador envoy bishop archbishop dean rector principal headmaster headteacher chief head boss chair chairman chairwoman chairperson director executive manager " +
  "spokesman spokeswoman spokesperson spokesmen lawyer lawyers attorney attorneys solicitor barrister counsel economist economists analyst analysts strategist strategists researcher researchers scientist scientists professor lecturer fellow secretary secretary-general treasurer commissioner superintendent captain commander " +
  "founder co-founder owner partner adviser advisor aide aides sheriff prosecutor auditor ombudsman editor publisher coach trader traders dealer dealers broker brokers consultant curator archivist librarian representative representatives delegate";

/** What stands between a document or a group and the body it comes from: "figures released by", "economists polled by". */
export const PUBLISHING =
  "released published calculated conducted provided filed posted compiled issued gathered collected reviewed obtained seen viewed available commissioned produced prepared written supplied cited carried out polled surveyed questioned asked leaked submitted drawn made done run tracked maintained kept quoted interviewed contacted disclosed circulated signed authored";

/** Written or counted things that speak for whoever made them. */
export const DOCUMENTS_THAT_SPEAK =
  "report reports study studies survey surveys poll polls data figures statistics estimate estimates document documents letter statement filing results numbers findings analysis review assessment census audit paper papers records memo note indictment affidavit complaint lawsuit forecast outlook projections research investigation inquiry tally count minutes manifest post tweet email video index bulletin website release presentation";

/** Verbs by which a count is kept, and who or what keeps one. */
export const RECORDING_VERBS =
  "recorded records recording registered registers logged logs counted counts tallied tallies listed lists documented documents identified identifies verified verifies detected detects measured measures confirmed confirms received";
export const RECORDERS =
  "ministry department agency office bureau authority authorities administration institute institution commission committee council union association federation group organisation organization charity foundation watchdog regulator auditor auditors audit survey surveys census study report reports review inquiry investigation investigators inspectors police officials hospital hospitals clinic clinics centre center observatory court records register registry database website tracker monitor monitors researchers scientists rangers coastguard service board company court police team";

/** What is done or wished rather than claimed, unless words of a claim follow. */
export const DEEDS =
  "want wants wanted plan plans planned aim aims aimed seek seeks sought seeking agree agreed ask asked asks order ordered orders issue issued offer offered offers refuse refused attack attacked support supported supports back backed backs oppose opposed approve approved propose proposed require requires required need needs promised promise promises pledged pledges vowed vows threatened hit hits posted posts boasts boast";
