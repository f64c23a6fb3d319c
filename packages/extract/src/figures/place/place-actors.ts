import { readSet } from "../../data/read-pairs.js";
import type { Token } from "../../tokens/token.js";
import { STOPS, VERBS } from "../reading/word-sets.js";
import type { PlaceIndex } from "./index-places.js";

const MEASURING = readSet(
  "has have had evacuated vaccinated tested harvested planted mined refined welcomed admitted jailed executed " +
    "shelters sheltered suffers attracted attracts received warmed shrank expanded contracted cut exported " +
    "imported produced produces added lost grew spends spent spend recorded reported registered saw consumes " +
    "consumed employs accounts accounted posted suffered created counted confirmed boasts hosts hosted holds ranks " +
    "generates generated contains exports imports needs experienced experiences gained shed owes owed earned earns " +
    "makes made is was are were logged lies will would could uses used buys bought sells sold pumps pumped grows " +
    "averages averaged detected tallied all both each requires requiring required collects collected loses raised " +
    "raises lowered doubled tripled halved ended began opened entered started remains remained stays stayed became " +
    "becomes faces faced lacks lacked sees reached reaches passed topped tops trails lags ranked receives takes " +
    "accepts accepted admits absorbs absorbed resettled deported executes jails handles handled processes " +
    "processed draws drew charges charged levies levied reserves reserved sets allows allowed bans banned limits " +
    "limited guarantees operates operated maintains runs built builds closed borrowed borrows depends relies " +
    "relied recycles recycled wastes wasted emits emitted burns burned mines refines ships shipped plants harvests " +
    "subsidises subsidizes plans planned expects expected hopes aims aimed did does",
);
const ASIDE_MARK = /^[,(–—-]$/;

/** "The U.S. **has sent** 50 tons": what an actor gives holds elsewhere. */
const GIVING =
  /^(?:sent|given|pledged|offered|donated|deployed|promised|imposed|agreed|signed|ordered|provided|supplied|accused|warned|said|called|urged|proposed|asked|demanded|threatened|contributed|lent|loaned|invested|allocated|earmarked|announced|approved|launched)$/;

function givesSoon(tokens: Token[], at: number): boolean {
  const verb = /^(?:also|now|already|since|so|been|only|just|recently)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return GIVING.test(tokens[verb]?.lower ?? "");
}

const ADVERB = /^(?:also|now|today|yesterday|alone|itself|already|still|then|thus|meanwhile|alone|once)$/;
const ASIDE_REACH = 16;

/** Behind "St. Louis**, a river port,**" and "Nairobi **(2m)**" the sentence goes on; -1 where no mark closes the aside. */
function behindAside(tokens: Token[], at: number): number {
  const open = tokens[at]?.text ?? "";
  if (!ASIDE_MARK.test(open)) return -1;
  const close = open === "(" ? ")" : open;
  for (let to = at + 1; to < at + ASIDE_REACH; to += 1) {
    if (tokens[to]?.sentence !== tokens[at]?.sentence || tokens[to]?.text === ";") return -1;
    if (tokens[to]?.text === close) return to + 1;
  }
  return -1;
}

function measuresAt(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (/^(?:has|have|had)$/.test(lower) && givesSoon(tokens, at + 1)) return false;
  if (/^(?:took|takes)$/.test(lower)) return tokens[at + 1]?.lower === "in";
  return MEASURING.has(lower);
}

/** Whether a country that stands bare is what the sentence measures, and no actor. */
export function isMeasured(tokens: Token[], to: number): boolean {
  // "India on Friday reported …"
  const at = tokens[to]?.lower === "on" ? to + 2 : ADVERB.test(tokens[to]?.lower ?? "") ? to + 1 : to;
  if (at > to) return measuresAt(tokens, at);
  const isRelative = ASIDE_MARK.test(tokens[to]?.text ?? "") && tokens[to + 1]?.lower === "which";
  if (measuresAt(tokens, isRelative ? to + 2 : to)) return true;
  const behind = behindAside(tokens, to);
  return behind > 0 && measuresAt(tokens, behind);
}

/** People and things of a country that need not be in it: "US troops", "Lagos officials". */
const ABROAD =
  /^(?:officials?|prosecutors?|presidents?|ministers?|ministry|senators?|governors?|mayor|coach|captain|lawmakers?|forces|troops|soldiers|servicemen|servicewomen|sailors|marines|personnel|warplanes|planes|jets|aircraft|warships|ships|tanks|missiles|drones|rockets|military|army|navy|government|authorities|sen|rep|gov|guard|embassy|ambassador|diplomats?|dollars?|men|man|woman|team|striker|midfielder|defender|goalkeeper|manager|secretary|attorney|congressman|republicans?|democrats?|players?|shares|stock|authored|backed|led|born|made|trained|listed|nationals|citizens|tourists|companies|firms|members|service|air|special|strikes|passports?|visas?)$/;

export function isAbroad(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (ABROAD.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const PERSON_REACH = 5;

/** "Canada's reigning champion **Donovan Bailey**": somebody of a country. */
export function isOfPerson(tokens: Token[], from: number, index: PlaceIndex): boolean {
  for (let at = from; at < from + PERSON_REACH; at += 1) {
    const name = index.byStart.get(at);
    if (name !== undefined && index.names[name]?.type === "person") return true;
    const { kind, lower } = tokens[at] ?? { kind: "punct", lower: "" };
    if (kind !== "word" || VERBS.has(lower) || STOPS.has(lower)) return false;
  }
  return false;
}

const FIRM =
  /^(?:lenders?|banks?|firms?|compan(?:y|ies)|airlines?|carriers?|makers?|producers?|exporters?|importers?|retailers?|part(?:y|ies)|unions?|operators?|suppliers?|groups?|insurers?|clubs?|teams?|buyers?|sellers?|automakers?|carmakers?|broadcasters?|brewers?|miners?)$/;
const RANKED = /(?:est|most|leading|top|main|major|second|third|state-run|flagship)$/;
const FIRM_REACH = 6;

/** "Britain's biggest mortgage **lender**": a firm of a country, whose figures are its own. */
export function isOfFirm(tokens: Token[], from: number): boolean {
  if (!RANKED.test(tokens[from]?.lower ?? "")) return false;
  for (let at = from + 1; at < from + FIRM_REACH; at += 1) {
    const { lower, kind } = tokens[at] ?? { lower: "", kind: "punct" };
    if (FIRM.test(lower)) return true;
    if (kind !== "word" && lower !== "-") return false;
  }
  return false;
}

/** "The U.S. has sent", "India's leading firm": whose figures are not of the country named. */
export function isActor(tokens: Token[], to: number): boolean {
  if (/^['’]s$/.test(tokens[to]?.text ?? "")) return isOfFirm(tokens, to + 1);
  return /^(?:has|have|had)$/.test(tokens[to]?.lower ?? "") && givesSoon(tokens, to + 1);
}

/** "The Paris **agreement**", "U.S. pharmaceutical **giant**": what only bears the name, or is somebody of the place. */
const NAMESAKE =
  /^(?:agreements?|accords?|treat(?:y|ies)|conventions?|protocol|pact|deal|company|firm|giant|behemoth|conglomerate|retailer|carmaker|automaker|airline|insurer|drugmaker|startup|maker|brewer|native|citizen|clubs?|outfit|giants|rivals?)$/;
const NAMESAKE_REACH = 3;

export function isNamesake(tokens: Token[], to: number): boolean {
  for (let at = to; at < to + NAMESAKE_REACH; at += 1) {
    const { kind, text, lower } = tokens[at] ?? { kind: "punct", text: "", lower: "" };
    if (NAMESAKE.test(lower)) return true;
    if (kind !== "word" || text !== lower || STOPS.has(lower) || VERBS.has(lower)) return false;
  }
  return false;
}
