/** `bound|phrases`: what stands before a number and bends it. Longest first where one begins another. */
export const MODIFIERS = `more_than|over -,over the age of,above the age of,over age,above age,more than,over,well over,just over,a little over,a touch over,a shade over,a fraction over,a tad over,a whisker over,a touch above,a shade above,slightly more than,slightly over,in excess of,upwards of,upward of,exceeding,exceeds,exceeded,exceed,above,north of,greater than,much more than,far more than,better than,surpassing,topping,topped,could top,would top,will top,to top,may top,might top,surpassed,surpasses,surpass,eclipsed,outstripped,well above,just above,higher than,longer than,larger than,faster than,older than,past
at_least|at least,no fewer than,no smaller than,starting at,starting from,as cheap as,as young as,no lower than,no shorter than,no less than,not less than,not fewer than,a minimum of,minimum,minimum of,at the very least
less_than|under -,not quite,not even,south of,under the age of,below the age of,under age,below age,less than,fewer than,under,well under,just under,below,just below,well below,a little under,a touch under,a shade under,a fraction under,a tad under,a whisker under,a touch below,a shade below,slightly less than,lower than,shorter than,smaller than,short of,shy of,just shy of,younger than
at_most|not top,within,up to,as high as,as long as,as far as,as many as,as much as,not exceeding,not to exceed,without exceeding,no bigger than,no greater than,capped at,limited to,no more than,no longer than,no later than,no higher than,no larger than,not more than,not longer than,at most,a maximum of,maximum of,maximum,a maximum,at the most,as little as,as few as
about|close on,getting on for,closer to,nearer to,about,around,approximately,roughly,some,nearly,almost,close to,an estimated,estimated,approx,approx .,~,≈,circa,c .,more or less,something like,in the region of,in the order of,on the order of,the best part of,practically,virtually,somewhere around,just about,most likely,probably,perhaps,maybe,barely,scarcely,hardly,approaching,in the neighborhood of,in the neighbourhood of,in the vicinity of,an approximate,near,nearing,nearer`;

export const MODIFIER_SIGNS = ">|more_than,≥|at_least,<|less_than,≤|at_most";

/** After the number: "20 or more", "an hour at most". */
export const TRAILERS = `more_than|- plus
at_least|at the very least,at the least,at least,or more,or over,or above,or older,and over,and above,or higher,and up,or longer,or greater,or larger,or bigger,or better,or worse,and older,and upwards,and upward,or upwards,at minimum,at a minimum,to life,- to - life,plus,+
at_most|tops,or less,or fewer,or under,at most,at the most,or below,or lower,or younger,or shorter,or smaller,and under,and younger,and below,maximum
about|or so,or thereabouts,give or take,- ish,- odd,- some,more or less`;

/** Verbs and nouns of movement, before the number (or before "by"). */
export const UP_WORDS =
  "soars zooms zoomed zooming rocketed rocketing vaulted jolted ballooning quickens up rose rise rises rising risen gained gain gains gaining jumped jump jumps soared soar surged surge surges climbed climb climbs climbing grew grow grows growing grown increased increase increases increasing advanced advance added adding adds higher rallied spiked leapt leaped swelled expanded edged ticked improved boosted raised raise raising quadrupled lifted soaring surging rallying spiking hiked hike hikes hiking skyrocketed rebounded bounced swelling inched crept strengthened appreciated tacked ballooned mushroomed widened lengthened accelerated quickened upped recovered recovering surges jumping leaping advances strengthens strengthening rallies rebounding spikes swells bumped nudged escalated firmed boost boosts";
export const DOWN_WORDS =
  "tanked tanking cratered cratering collapses ebbed softened cooled dwindling nosediving down fell fall falls falling fallen dropped drop drops dropping lost lose losing slumped slump slid slide slides plunged plunge tumbled tumble declined decline declines declining decreased decrease decreasing shed shrank shrink dipped dip lower sank sink slipped slip plummeted crashed eased reduced reduce cut cutting cuts contracted retreated weakened slashed slash slashes slashing trimmed trim trims trimming pared paring lowered lowering sagged skidded nosedived dived dove collapsed depreciated shaved dwindled narrowed shortened tumbling plunging slumping plummeting sinking dipping slipping slowed slows slowing decelerated drops dips slumps plunges tumbles sinks slips shrinks shrinking sliding weakens weakening plummets plummet retreats retreating eases easing shedding crashing knock knocks knocked knocking wipe wipes wiped wiping";

/** Verbs that "up" belongs to: "takes up 120GB". No form that is a noun of trade as well: "stock up $2", "dividends up 5p" move. */
export const VERBS_WITH_UP =
  "take takes taking took taken make makes making made set sets setting give gives giving gave given wind winds winding wound line lines lining lined sign signs signing signed show shows showing showed shown " +
  "eat eats eating ate eaten use uses using used tie ties tying tied free frees freeing freed buy buys buying bought snap snaps snapping snapped rack racks racking racked split splits splitting " +
  "break breaks breaking broke broken bring brings bringing brought dig digs digging dug pack packs packing packed put puts putting blow blows blowing blew blown round rounds rounding rounded " +
  "lock locks locking locked clock clocks clocking clocked divide divides dividing divided serve serves serving served dish dishes dishing dished conjure conjures conjuring conjured " +
  "link links linking linked team teams teaming teamed follow follows following followed stocking stocked swallow swallows swallowing swallowed hold holds holding held call calls calling called cook cooks cooking cooked";

/** Verbs that "down" belongs to: "shot down 62 drones". Prices settle, so that no form of it is here. */
export const VERBS_WITH_DOWN =
  "shoot shoots shooting shot gun guns gunning gunned turn turns turning turned tear tears tearing tore torn shut shuts shutting break breaks breaking broke broken bring brings bringing brought " +
  "lay lays laying laid put puts putting take takes taking took taken burn burns burning burned burnt hunt hunts hunting hunted mow mows mowing mowed mown pull pulls pulling pulled " +
  "strip strips stripping stripped strike strikes striking struck chop chops chopping chopped track tracks tracking tracked note notes noting noted write writes writing wrote written hold holds holding held";

/** A number behind one of these (or behind one of their short forms) is a name or a place in a list. */
export const NUMBERED_NOUNS =
  "no no. number nos page pages p pp chapter section article paragraph clause rule act figure fig table route highway interstate room flight bus platform gate line level phase stage " +
  "grade class type category group division part volume vol issue episode season series channel step round week day game match test item question version ios android windows model mark unit block tier lot proposition prop resolution amendment title schedule pier hurricane lane floor seed ranked rank box area formula apollo covid sp ftse nikkei cac dax russell stoxx asx exit " +
  "count code par lap hole marker apt apartment suite ps psalm verse opus sonnet exhibit appendix annex corridor track ladder booth cell lab junction size cloud stall hangar carriage seat row";

/** The same, where a capital says that it is a name: "Ward 6", "Year 6", "Terminal 5". */
export const NUMBERED_NAMES =
  "ward district terminal reactor building battalion squadron brigade regiment company platoon precinct zone sector camp year studio order bill form case car truck train tower pump dock hall site field mine well shaft camera court " +
  "war division corps army fleet star fortune fox nbc abc cbs cnn bbc radio itv sky euro expo g7 canal generation gen proposal measure protocol directive regulation decree law code symphony concerto quartet sonata magnitude pool plan hb sb hr bulletin dial fort hotel lake number operation task troop team vision agenda catch big top symphony mercury gemini artemis soyuz falcon starship ariane vega boeing airbus model windows";

/** Things that come in versions: "Bluetooth 5.2", "Web 2.0". */
export const VERSIONED_THINGS =
  "ios ipados macos android windows usb bluetooth web industry wi-fi wifi hdmi python java directx gpt chatgpt llama gemini claude version v release firmware build beta dolby pci ddr drupal ubuntu linux chrome firefox playstation xbox android tls http agriculture education health society";

/** Verbs that end a counted noun phrase. */
export const PLAIN_VERBS =
  "is are was were be been being am has have had having do does did will would can could may might must shall should said says say told tell went go goes going gone got get gets came come comes coming took take takes taken taking made make makes making left leave leaves leaving died dies die lost lose loses won win wins winning " +
  "killed injured wounded arrested held found finds find gave give gives given saw seen see sees shot sold sell sells bought buy hit met meet kept keep led lead fled flee began begin became become becomes felt feel grew rose rise fell fall fought fight travel travelled living live lives remain remained remains returned returning return working work " +
  "sent send set put paid pay spent spend stood stand thought think knew know spoke speak sat ran run brought bring built build voted voting cast attended attend followed need needed want wanted face faced believe believed use used continue continued appear appeared include includes including included according approve disapprove oppose disagree";

/** Words that cannot stand inside a counted noun phrase. */
export const PHRASE_STOPS =
  "versus vs plus minus apiece once amid unlike of toward towards in on at to from by for with and or but as than that which who whom whose where when while if because since until till before after during between among against within without into onto over under above below about around near across through throughout per via despite " +
  "the a an this that these those his her its their our my your he she it they we you i him them us there here not also just only even still now then so yet too more less fewer ago later earlier away apart long tall high wide deep thick old each every both either neither all any some no none such what how why up down out off back again together together nearly almost lower higher overnight monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december yesterday today tomorrow worldwide overall altogether respectively enough";

/** Nouns that make a bare four-digit number a count rather than a year. */
export const COUNTED_PEOPLE =
  "people persons men women children troops soldiers fighters militants refugees migrants prisoners detainees employees workers staff jobs members students pupils teachers homes houses families households patients victims passengers protesters demonstrators supporters police officers civilians residents volunteers voters votes deaths cases seats tons tonnes vehicles cars words species copies guests delegates";

/** "hundreds of women", after the nouns of magnitude themselves. */
export const HEDGES =
  "reportedly,allegedly,apparently,supposedly,purportedly,believed,thought,estimated,reported,alleged,rumoured,rumored,suspected,expected,projected,forecast,likely,most likely,could likely,very likely,probably,possibly,perhaps,maybe,unconfirmed,preliminary,provisional,seemingly,presumably,may,might,claimed,said to,unofficial,appears to,appear to,seems to";

/** What a number of a thing is called: the thing is what stands after "of". */
export const NUMBER_NOUNS =
  "number numbers flow total count toll amount tally share proportion percentage majority influx exodus stream net";
