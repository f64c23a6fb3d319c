/** Words that name what somebody is, by the walk of life; used to keep people of one name apart. */
export const ROLE_NOUNS: Record<string, string> = {
  politics:
    "president vice-president premier minister mp mps senator congressman congresswoman representative governor mayor chancellor councillor lawmaker legislator politician diplomat ambassador envoy secretary secretary-general commissioner candidate deputy whip peer prince princess king queen emir sultan councilwoman councilman assemblyman assemblywoman",
  military:
    "general gen colonel col major captain lieutenant lt sergeant sgt admiral commander brigadier soldier fighter militant warlord commando corporal private marine",
  law: "judge justice lawyer solicitor barrister prosecutor attorney magistrate detective inspector superintendent constable sheriff officer coroner",
  business:
    "ceo executive chairman chairwoman chairperson entrepreneur businessman businesswoman banker investor founder owner economist trader analyst manager tycoon treasurer",
  sport:
    "footballer striker midfielder defender goalkeeper winger cricketer batsman batter bowler wicketkeeper golfer sprinter swimmer boxer cyclist jockey athlete player coach captain skipper quarterback pitcher forward prop hooker referee umpire champion medallist rower skier goalscorer",
  arts: "actor actress singer musician composer novelist author writer poet painter artist director producer filmmaker photographer comedian rapper playwright guitarist drummer conductor dancer designer",
  science:
    "professor prof doctor dr scientist researcher physicist biologist chemist historian epidemiologist virologist seismologist hydrologist engineer surgeon psychologist academic lecturer statistician meteorologist",
  religion:
    "pope cardinal archbishop bishop priest imam ayatollah rabbi reverend rev vicar cleric sheikh mufti monk nun pastor",
  media: "journalist reporter editor correspondent presenter broadcaster columnist blogger",
  civic:
    "spokesman spokeswoman spokesperson head chief director chairman chairwoman leader activist campaigner teacher farmer nurse resident student official adviser advisor member boss organiser principal headteacher",
};

/** Walks of life that one person seldom has both of. */
export const FAR_ROLES: readonly (readonly [string, string])[] = [
  ["sport", "politics"],
  ["sport", "military"],
  ["sport", "law"],
  ["sport", "science"],
  ["sport", "religion"],
  ["sport", "arts"],
  ["sport", "business"],
  ["arts", "military"],
  ["arts", "law"],
  ["arts", "religion"],
  ["science", "military"],
  ["religion", "business"],
  ["religion", "law"],
];

export const COURTESY = "mr mrs ms miss sir dame lord lady mx madam";

/** Where a description before a name begins at the latest: what stands here is not part of it. */
export const ROLE_STOPS =
  "the a an said says told by with from to in on at that which who as and but when where while after before for of his her its their our my was is were are be has had have did do if than then not also called named met asked against between into over under about this these those";
