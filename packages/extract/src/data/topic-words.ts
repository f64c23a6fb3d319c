/** Indexes: what stands at a bare number in their sentence is one. */
export const INDEX_WORDS =
  "index indexes indices dow nasdaq nikkei ftse s&p dax cac hang kospi sensex nifty asx tsx bovespa ibovespa stoxx russell topix benchmark industrials pmi vix merval composite ibex taiex psei omx kse jci mib egx nzx bse";

/** More words of markets: what moves by points beside them is an index. */
export const MARKET_WORDS =
  "composite shares stocks stock futures gauge sentiment confidence bourse investors trading traders csi volatility industrial";

/** Words of polls and elections: what leads by points here leads by percent. */
export const POLL_WORDS =
  "poll polls polling polled survey surveys surveyed voters electorate approval turnout unemployment jobless inflation democrats republicans percent % percentage margin ballot favourability favorability swing seats majority";

/** The same, where no game is told of. */
export const LEAD_WORDS = "lead leads leading ahead rate rating ratings advantage edge gap bump bounce swing";

/** Words of elections, whose races are won and lost by points of percent. */
export const ELECTION_WORDS =
  "election elections electoral caucus caucuses senate senator governor governorship presidential presidency congressional constituency incumbent precincts";

/** Words of games. */
export const GAME_WORDS =
  "game games season league win wins won lost beat scored score scoring rebounds assists coach team teams club match matches goal goals half quarter championship title standings table";

/** Words of play: points beside them are made in a game, whatever else the sentence tells. */
export const PLAY_WORDS =
  "rebounds rebound assists steals turnovers touchdowns touchdown playoffs playoff quarterback basketball football rugby netball volleyball hockey nba wnba nfl ncaa nrl afl";

/** Nouns whose bare numbers are degrees. */
export const HEAT_NOUNS = "temperature temperatures mercury thermometer thermometers fever chill chills";

/** Words of a forecast. */
export const SKY_WORDS =
  "sunny sunshine cloudy clouds overcast rain rainy showers drizzle snow flurries sleet thunderstorms thunderstorm storms skies humid breezy windy gusts fog foggy frost clear weather forecast forecasters tonight overnight temperatures hot warm mild chilly cold";

/** Nouns of marks on some scale of their own. */
export const GRADED_NOUNS = "score scores rating index iq ph bmi aqi gpa coefficient grade";

export const RATIO_NOUNS = "ratio ratios";
