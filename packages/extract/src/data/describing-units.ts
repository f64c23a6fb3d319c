/**
 * `words|nouns`: words that name a unit and as well describe a thing, and the things, in the singular, that many of which are counted by
 * the number before ("two night clubs", where "two night stays" would last so long). `*` stands for anything in
 * the plural, but what is weighed by stones may be people. `money` stands for every currency: "50 dollar bills" are a sum, "three rand traders" are none.
 */
export const DESCRIBING_UNITS = `stone|*
atmosphere|*
degree|programme program course student holder certificate apprenticeship scheme ceremony mill
foot|soldier patrol bridge path footpath print washer race march policeman officer officers constable
yard|sale dog
night|club bus train flight market watchman guard owl nurse shift school shelter porter market curfew raid
day|centre center nursery school care tripper labourer laborer care clinic surgery boarder
cup|final semi-final semifinal tie cake game match winner win run goal title medal double holder
barrel|bomb organ maker roll
mile|marker post
minute|trace detail particle amount
century|maker stand partnership
year|group
knot|garden
pint|glass
penny|stock share dreadful farthing
dollar|store shop bond tree general billionaire
pound|shop store
euro|zone area sceptic mp mep banknote
bit|player part
byte|array
money|trader dealer analyst bull bear bond miner etf fund wallet exchange holder billionaire millionaire investor`;
