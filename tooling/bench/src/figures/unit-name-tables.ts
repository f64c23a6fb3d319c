/** `key: names`, an ISO 4217 code where there is one. */
export const CURRENCY_NAMES = `USD: dollar|us dollar|united states dollar|u.s. dollar|american dollar|us$|$|$ us|dollars us|buck|greenback
EUR: euro|€
GBP: pound sterling|british pound|sterling|£|$ sterling|uk pound
JPY: japanese yen|yen|¥|y
CNY: chinese yuan|yuan|renminbi|rmb|chinese renminbi|元|yuan renminbi|renminbi yuan
AUD: australian dollar|a$|$a|au$|au $
CAD: canadian dollar|c$|ca$|can$|c $
NZD: new zealand dollar|nz$|nz $
HKD: hong kong dollar|hk$|hk $
SGD: singaporean dollar|singapore dollar|s$|s $
TWD: new taiwan dollar|taiwan dollar|nt$|taiwanese dollar
ILS: shekel|israeli shekel|israeli new shekel|new israeli shekel|₪|nis
MYR: malaysian ringgit|ringgit|rm
INR: indian rupee|₹|rs
LKR: sri lankan rupee
DKK: danish krone|danish crown|danish kroner
SEK: swedish krona|swedish krone|swedish crown
NOK: norwegian krone|norwegian crown
CHF: swiss franc|franc|sfr
FIM: finnish markka|markka
NLG: netherlands guilde|dutch guilder|netherlands guilder|guilder
DEM: mark|deutsche mark|german mark|deutschmark|dm
ESP: peseta|spanish peseta
CRC: costa rican colón|costa rican colon|colon|colón|colones
GEL: georgian lari|lari
LAK: lao kip|kip|laotian kip
TRY: turkish lira|lira|₺
MXN: mexican peso|mex$
HRK: croatian kuna|kuna|kn
ZAR: south african rand|rand
RUB: russian ruble|ruble|rouble|russian rouble|₽
KRW: south korean won|won|korean won|₩
BRL: brazilian real|real|r$
BTC: bitcoin|₿|xbt
ETH: ether|ethereum
satoshi: satoshi
rupee: rupee|₨
peso: peso
krone: krone|kroner|crown
cent: cent|¢|us cent
penny: penny|pence|p|gbx|pound/100|new penny|british penny
sen: sen|malaysian sen`;

/** `key: names` of measures; the first to claim a name keeps it. */
export const MEASURE_NAMES = `percent: %|percentage|per cent|pct|pc|percent point|percentage point|pp|ppt
basis point: bp|bps
mile/hour: mph|mile an hour|miles/h
kilometer/hour: kph|km/h|km/hr|kmh|kmph|km per hour|kilometer an hour
meter/second: m/s|mps
foot: ft|′|feet
inch: in|″|''|"
yard: yd
mile: mi
meter: m
kilometer: km
centimeter: cm
millimeter: mm
micrometer: μm|µm|um|micron
nanometer: nm
decimeter: dm
picometer: pm
square meter: sqm|sq m|m2|m²|m^2|sq meter|square m
square foot: sq ft|sqft|ft2|ft²|foot^2|square feet
square kilometer: km2|km²|sq km
square mile: sq mi|mi²
cubic foot: cu ft|ft3|ft³|cubic feet
kilogram: kg|kilo
gram: g
milligram: mg
microgram: μg|µg|ug|mcg
pound: lb|pound-mass|pound mass
ounce: oz|fluid ounce|us fluid ounce|fl oz
tonne: metric ton|t
gigatonne: gigaton|gt|billion tonne
liter: l
milliliter: ml|cubic centimeter|cc
gallon: us gallon|gal
pint: us pint
quart: us quart
celsius: degree celsius|°c|c|deg c|degc|degree c|degree centigrade|centigrade|℃|celciu|celcius
fahrenheit: degree fahrenheit|°f|f|deg f|degf|degree f|℉|farenheit
degree: deg|°|angular degree|degree angle
kelvin: k
hour: hr|h
minute: min
second: sec|s
day: d
week: wk
month: mo
year: yr|year old|year-old|year of age|age year|years-old|year-of-age|yo|y/o|annum
horsepower: hp|brake horsepower|bhp|ps|metric horsepower|pferdestarke
pound-foot: lb-ft|pound foot|foot-pound|foot pound|foot pound-force|lb ft|ft-lb|pound-feet|foot-pound-force|pound-force foot
newton meter: nm torque|newton-meter|n m|n·m
revolution/minute: rpm|revolution a minute
kilowatt: kw
watt: w
megawatt: mw
gigawatt: gw
kilowatt hour: kwh|kilowatt-hour
gigawatt hour: gwh|gigawatt-hour
milliampere hour: mah|milliampere-hour|milliamp hour|milliamp-hour
volt: v
farad: 
hertz: hz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
bit: b
byte: 
kilobyte: kb
megabyte: mb
gigabyte: gb
terabyte: tb
megabit: mbit
megabit/second: mbps|mbit/s
pascal: pa
megapascal: mpa
gigapascal: gpa
kilopound/square inch: ksi
pound/square inch: psi
kilovolt/centimeter: kv/cm
ampere/square centimeter: a/cm2|a/cm²
part/billion: ppb|parts-per-billion|part-per-billion
part/million: ppm|parts-per-million|part-per-million
mile/gallon: mpg
point/game: ppg
rebound/game: rpg
assist/game: apg
war: win above replacement|win-above-replacement
touchdown: td|touch down
barrel: barrel of oil|bbl|oil barrel
mmbtu: mega british thermal unit|million british thermal unit|million btu
calorie: cal|kcal|kilocalorie
decibel: db
knot: kt|kn speed
generation: generation wireless|g network|wireless generation
time: count|x|times|fold|multiple|-fold
person: people|persons
point: pt|index point`;

/** `plural singular` where rules fail. */
export const EXCEPTIONAL_PLURALS =
  "people person,men man,women woman,children child,feet foot,teeth tooth,mice mouse,lives life,wives wife,knives knife,halves half,shelves shelf,wolves wolf,leaves leaf,fishermen fisherman,pence penny,crises crisis,analyses analysis,bases base,data data,criteria criterion,phenomena phenomenon,media media,series series,species species,movies movie,shoes shoe,ties tie,cookies cookie,zombies zombie,hertz hertz,celsius celsius,gps gps,aircraft aircraft,yes yes,news news,us us,ps ps,s s,bps bps,us$ us$,rs rs,mbps mbps,rookies rookie,selfies selfie,calories calorie,axes axis,taxes tax,heroes hero,potatoes potato,tomatoes tomato,echoes echo,nis nis,mps mps";

/** Signs whose case tells them apart. */
export const LETTER_CASED =
  "S$=SGD,R$=BRL,RM=MYR,Y=JPY,p=penny,M=meter,R=R,kn=HRK,K=kelvin,C=celsius,F=fahrenheit,Nm=newton meter,nm=nanometer,MW=megawatt,mW=milliwatt,MPa=megapascal,b=bit,B=byte,EV=ev,PS=horsepower";

/** Unit names with more than one sensible reading; "-" is no unit at all. */
export const GOLD_READINGS = `count: time|-
unit: unit|-
ton: ton|tonne
metric ton: tonne|ton
degree: degree|celsius|fahrenheit
rupee: rupee|INR
cent: cent|penny
satoshi: satoshi|BTC`;
