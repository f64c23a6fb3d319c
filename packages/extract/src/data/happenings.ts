/** Words of what happens at a place: people hurt or held, things destroyed, votes and cases counted, ground shaken. */
export const HAPPENINGS =
  "killed killing kill died die dead deaths death injured injuring injuries wounded wounding hurt casualties toll missing rescued trapped drowned buried shot stabbed arrested detained evacuated displaced homeless destroyed damaged collapsed burned burnt burning flooded poisoned infected hospitalised hospitalized treated cases outbreak victims bodies survivors gunmen bomb bombing blast explosion exploded crash crashed derailed quake earthquake aftershock tremor flood floods storm rain rainfall snow snowfall hurricane fire blaze wildfire magnitude attack attacked raid riot clashes protesters demonstrators marched rally votes voters ballots turnout polling robbed robbery stolen seized raided looted landslide eruption evacuees rescuers firefighters hostages kidnapped abducted sank capsized shooting massacre fled flee fleeing escaped earthquakes aftershocks tremors airstrike airstrikes";

/** Words of a day's trading, of a game or race, of a ruling or a launch: what is over with its day. */
export const TRADINGS =
  "closed close closing opened settled settle settling traded trading traders rose fell gained lost slid slipped climbed jumped dropped added shed rallied tumbled edged eased surged plunged index shares stocks yield yields barrel ounce clocked finished beat won scored win victory defeat round lap race final match game innings approved voted passed ruled sentenced convicted fined signed launched announced unveiled bought sold raised cut";

/** Words of what is bought and sold on a market: its figures are of a day, whatever else a report is about. */
export const MARKETS =
  "closed close closing opened settled settle settling traded trading traders index shares stocks yield yields barrel ounce bushel futures scrip stake currency dollar euro yen sterling crude bonds bourse";

/** Words of games and races: what is told with them happened where the report is dated from. */
export const GAMES =
  "match race round innings inning wicket wickets overs lap laps semi-final semifinal quarter-final championship championships tournament cup goal goals goalkeeper striker scored clocked birdie birdied bogey par putt holes tie-break quarterback touchdown touchdowns pitched homer medal metres crowd fans spectators victory defeat beat unbeaten stroke strokes rebounds qualifiers finishing sprint medals";
