/** Verbs with which somebody is said to claim something, in the forms that news uses. */
export const SPEECH_VERBS =
  "said says say saying told tells telling announced announces claimed claims claiming stated states reported reports estimated estimates estimating added adds adding warned warns warning argued argues argued testified declared declares disclosed discloses revealed reveals acknowledged acknowledges admitted admits " +
  "asserted asserts confirmed confirms conceded concedes concluded concludes contended contends cautioned explained explains insisted insists maintained maintains mentioned noted notes noting observed pledged pledges predicted predicts projected projects promised promises proposed recalled recalls recounted remarked replied suggested suggests " +
  "tweeted tweets vowed vows wrote writes showed shows found finds forecast forecasts calculated indicated indicates alleged alleges accused denied denies expects expected continued agreed responded quoted learned informed posted boasted complained emphasized emphasised stressed urged asked asks answered answers points pointed reads read show note say think think joked quipped countered";

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

/** Further verbs of saying, by measure: of all uses in news of politics at least six in ten attribute something to somebody. */
export const CLAIMING_VERBS =
  "slams thanking decried lamented referenced blasted reiterated citing defended railed describing portray cites blasting pledging assailed warn praises wondered praised condemned recalling cited describes touted expressed arguing denounced rejected signaled reminded blamed vowing chanted insisting declined insist stating thanked accuses argue explaining questioned shouted repeating refused echoed tweeting accusing slammed suggesting dismissed criticized described voiced mocked retweeted predicting touting assured indicate declaring denouncing praising referring suggest highlighted calling announcing promising emailed criticizing pointing hints implied";
