/** Pasts of verbs of movement that are no noun and describe nothing: the treebank hardly tells of prices, so that the tagger doubts them. */
export const SURE_PASTS =
  "slid rose fell sank shrank crept leapt leaped slipped dipped jumped climbed soared surged plunged tumbled slumped plummeted skyrocketed rebounded bounced retreated rallied edged ticked inched gained declined decreased eased advanced swelled nudged crashed spiked dropped slowed quickened halved doubled tripled quadrupled outnumbered totalled totaled averaged weakened strengthened narrowed widened hovered firmed softened steadied swung cost";

/** Participles of the same, behind "has" and "was". */
export const SURE_PARTICIPLES = "shrunk risen fallen grown sunk slid slipped swollen climbed dipped shot swung crept";

/** Verbs that state how much: behind a noun that agrees with them and before a quantity they are no noun. */
export const STATING_VERBS =
  "cost run range vary start total average weigh measure stretch span sell rent trade yield rise fall climb drop jump slip slide sink grow gain lose dip surge soar plunge tumble stand sit hover peak retail sprint accelerate cruise top exceed reach hit hold seat return spend last take need require use consume produce contain employ draw carry earn pay burn generate weigh store deliver";

/** Before "to" and a verb they are no noun: "the company plans to cut". */
export const INTENDING_VERBS =
  "plan want need seek hope aim expect intend tend vow promise threaten continue like love stand";

/** Verbs of leading, between the names of two rivals. */
export const RIVAL_VERBS = "lead trail beat top edge";

/** Verbs that take an object: between a noun and a determiner they are no noun. */
export const TAKING_VERBS =
  "value plan need want put cut set seek face forecast estimate offer make run own launch post back hit price leave give take cost boost lift raise buy sell";
