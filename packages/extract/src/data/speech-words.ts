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
  "insider insiders strategist journalist reporter reporters host military army rebels militants inspector people firefighters paramedics hospital council party campaigners charity regulator results numbers findings voters parents mayor website site account headline memo email book transcript ad video tweet victim victims pentagon";

/** Documents carry their date on: "said in a report released in February", and what the speaker says later in the piece. */
export const DOCUMENT_NOUNS = "report study survey review assessment analysis estimate census audit paper filing";

/**
 * Further verbs that attribute, by measure: in news of politics at least three in ten of their uses do. Which of them do so here is
 * for the model of attribution to say.
 */
export const CLAIMING_VERBS =
  "finding confirms confirming advocates advocated balked see doubts doubted reckons reckoned recorded puts slams thanking decried lamented referenced blasted reiterated citing defended railed describing portray cites blasting pledging assailed warn praises wondered praised condemned recalling cited describes touted expressed arguing denounced rejected signaled reminded blamed vowing chanted insisting declined insist stating thanked accuses dismissing argue explaining questioned shouted repeating refused echoed tweeting accusing slammed ordered suggesting dismissed criticized described endorsed voiced hoping mocked pleaded retweeted predicting touting assured likened indicate declaring denouncing convinced praising referring suggest highlighted express calling announcing promising emailed discussed criticizing seeks pointing refusing implied hints mention declare asking portrayed acknowledge attacked encouraged offered mocking questioning referred called talked championed announce urging reminding remembered applauded acknowledging recommended alleging sought discuss opposed listed discussing expecting issued ruled supported proposing threatened prefer preferred sees oppose highlighting worried explain apologized threatening criticize calls writing named repeated presented describe welcomed worry talking respond deemed embraced challenged claim spoke blame doubt decided lists plans planned aims aim seems appears appeared seemed wants want wanted hopes expect compared put puts lists listed names identified credited raised noticed counted tallied logged recorded polled surveyed projecting estimating";
