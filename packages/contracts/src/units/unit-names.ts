/**
 * `unit|kind|names|signs|signs before the number`, the last where there are some ("Mach 2").
 *
 * The unit is its UCUM symbol where everybody reads that, else its name, since "dm" is a mark to some and "kt" a knot. Names are known in
 * any case and, but for irregular ones, given in the singular, since plurals are made of them. What is a name of people or a common word
 * as well ("tesla", "dalton") stands among the signs: these count only behind digits and as they are written here. A mark before a sign
 * narrows it further:
 *
 * - `*` it must be glued to its digits ("12in", "5h"), since it is also a word or an initial;
 * - `?` no noun may follow ("2 bar of pressure", not "3 AU troops"), since it abbreviates other things too.
 */
export const UNITS: string = `%|percent|percent,per cent,percentage,pct|%,pc,pct,*p.c.
pp|percent|percentage point,percent point,per cent point|pp,ppt
bp|percent|basis point,basis - point|bps,bp
km2|area|square kilometre,square kilometer,kilometre squared,kilometer squared,km squared,sq kilometre,sq kilometer,sq . kilometre,sq . kilometer,sq km,square km,sq . km|km ^ 2,km2,km²,sqkm
m2|area|square metre,square meter,metre squared,meter squared,sq metre,sq meter,sq . metre,sq . meter,sq m,square m,sq . m|m ^ 2,m2,m²,sqm
mi2|area|square mile,sq mile,sq . mile,sq mi,sq . mi|mi²,mi2
ft2|area|square foot,square feet,sq foot,sq feet,sq . feet,sq . foot,sq ft,square ft,sq . ft .,sq . ft|sq.ft,ft ^ 2,ft²,sqft,ft2
acre-foot|volume|acre - foot,acre - feet,acre foot,acre feet|
acre|area|acre|
dunam|area|dunam,donum|
feddan|area|feddan|
bigha|area|bigha|
kanal|area|kanal|
marla|area|marla|
katha|area|katha,kattha|
guntha|area|guntha|
rai|area||?rai
mu|area||?mu
pyeong|area|pyeong|
tsubo|area|tsubo|
arpent|area|arpent|
stremma|area|stremma,stremmata|
hectare|area|hectare|ha
m3|volume|cubic metre,cubic meter,metre cubed,meter cubed,cu metre,cu meter,cu m,cu . m|m3,m³,cbm
ft3|volume|cubic foot,cubic feet,cu ft,cu . ft .,cu . ft|ft³,ft3,cu.ft.,cu.ft
frame/s|rate|frame per second|fps
km|length|kilometre,kilometer,kilo metre,kilo meter|km,kms,Km,KM
m|length|metre,meter|m
cm|length|centimetre,centimeter|cm
mm|length|millimetre,millimeter|mm
μm|length|micrometre,micrometer,micron|um,µm,μm
nm|length|nanometre,nanometer|nm
decimetre|length|decimetre,decimeter|dm
mile|length|mile|mi
nautical mile|length|nautical mile|nmi,?NM
furlong|length|furlong|
fathom|length|fathom|
angstrom|length|angstrom,ångström|Å
parsec|length|parsec|
kiloparsec|length|kiloparsec|kpc
megaparsec|length|megaparsec|Mpc
gigaparsec|length|gigaparsec|Gpc
yard|length|yard|yd,yds
foot|length|foot,feet|ft,′
inch|length|inch|*in,*ins,″
astronomical unit|length|astronomical unit|?AU
light year|length|light year|?ly
light second|length|light second|
light minute|length|light minute|
light hour|length|light hour|
light day|length|light day|
lunar distance|length|lunar distance|
solar radius|length|solar radius,solar radii|
earth radius|length|earth radius,earth radii|
jupiter radius|length|jupiter radius,jupiter radii|
hand|length|hand high,hands high,hands tall|
cubit|length|cubit|
verst|length|verst|
kg|mass|kilogram,kilogramme,kilo gram,kilo|kg,kgs,Kg
g|mass|gram,gramme|g
mg|mass|milligram,milligramme|mg
nanogram|mass|nanogram,nanogramme|ng
ug|mass|microgram,microgramme|ug,µg,μg,mcg
kilotonne|mass|kilotonne,kiloton|
megatonne|mass|megatonne,megaton|?Mt,MtCO2,MtCO2e,?MMT
Gt|mass|gigatonne,gigaton|?Gt,GtCO2,GtCO2e
t|mass|tonne,metric ton,metric tonne,tonne of co2 equivalent,tonne of carbon dioxide equivalent|t,tCO2,tCO2e,?MT
ton|mass|ton,short ton,us ton|
pound|mass|pound|lb,lbs
troy ounce|mass|troy ounce,troy oz|
ounce|mass|ounce|oz,ozs
stone|mass|stone|*st
carat|mass|carat|*ct
microlitre|volume|microlitre,microliter|μl,µl,μL,µL
l|volume|litre,liter|l,L,ltr,ltrs
ml|volume|millilitre,milliliter|ml,mL
cc|volume|cubic centimetre,cubic centimeter|cc
gallon|volume|gallon,us gallon|gal
imperial gallon|volume|imperial gallon,uk gallon|
pint|volume|pint,us pint|
imperial pint|volume|imperial pint|
quart|volume|quart,us quart|qt,qts
barrel/day|rate|bpd,barrel per day,barrel a day,barrel of oil a day,barrel of oil per day,barrel of oil equivalent per day,barrel of oil equivalent a day|b / d,bbl / d,boepd,boe / d,bopd
barrel|volume|barrel,barrel of oil,oil barrel,barrel of oil equivalent|bbl,boe
cup|volume|cup|
teaspoon|volume|teaspoon,teaspoonful|tsp,tsps
dessertspoon|volume|dessertspoon,dessertspoonful|
tablespoon|volume|tablespoon,tablespoonful|tbsp,tbsps,Tbsp
degC|temperature|degree celsius,º celsius,º c,degc,centigrade degree,degree centigrade,deg celsius,deg centigrade,celsius,celcius,centigrade,degree celcius,° celsius,degree c,deg c,° c|℃,ºC,*C
degF|temperature|degree fahrenheit,º fahrenheit,º f,degf,deg fahrenheit,fahrenheit,farenheit,degree farenheit,° fahrenheit,degree f,deg f,° f|℉,ºF,*F
K|temperature|kelvin,degree kelvin|
deg|temperature|degree|°,º,deg
s|duration|second,sec|s,secs
attosecond|duration|attosecond|
femtosecond|duration|femtosecond|
picosecond|duration|picosecond|
microsecond|duration|microsecond|μs,µs
millisecond|duration|millisecond|ms
nanosecond|duration|nanosecond|ns
min|duration|minute|min,mins
h|duration|hour|hr,hrs,*h
day|duration|day,working day,business day,trading day,calendar day,workday|
night|duration|night|
week|duration|week|wk,wks
fortnight|duration|fortnight|
month|duration|month|mth,mths
year|duration|year,academic year,school year,calendar year,fiscal year,financial year|yr,yrs
decade|duration|decade|
century|duration|century|
millennium|duration|millennium,millennia|
mph|speed|mile per hour,mile an hour,mile - per - hour,mile - an - hour|mph,MPH
km/h|speed|kilometre per hour,kilometer per hour,kilometre an hour,kilometer an hour,km / h,km / hr,km per hour,km an hour|kph,kmh,kmph
m/s2|rate|metre per second squared,meter per second squared,metre per second per second,meter per second per second,metre per square second,meter per square second,m / s2,m / s ²,m / s ^ 2|
g-force|other|g - force,g force|?Gs,gs
Mach|speed|||Mach
m/s|speed|metre per second,meter per second,metre a second,meter a second,m / s|
knot|speed|knot|kt,kts,kn
mW|power|milliwatt|mW
W|power|watt|W,w
kW|power|kilowatt|kW,kw,KW
MW|power|megawatt|MW
GW|power|gigawatt|GW
terawatt|power|terawatt|TW
petawatt|power|petawatt|
kWp|power|kilowatt peak|kWp
MWp|power|megawatt peak|MWp
kVA|power|kilovolt ampere,kilovolt amp|kVA
MVA|power||MVA
hp|power|horsepower,brake horsepower,metric horsepower|hp,HP,bhp,PS,ps
Wh|energy|watt hour,watt - hour|Wh
kWh|energy|kilowatt hour,kilowatt - hour|kWh,kwh,KWh
MWh|energy|megawatt hour,megawatt - hour|MWh
GWh|energy|gigawatt hour,gigawatt - hour|GWh
TWh|energy|terawatt hour,terawatt - hour|TWh
PWh|energy|petawatt hour,petawatt - hour|PWh
joule|energy|joule|J
kilojoule|energy|kilojoule|kJ
megajoule|energy|megajoule|MJ
gigajoule|energy|gigajoule|GJ
terajoule|energy|terajoule|TJ
petajoule|energy|petajoule|PJ
exajoule|energy|exajoule|EJ
therm|energy|therm|
toe|energy|tonne of oil equivalent,ton of oil equivalent|
Mtoe|energy||Mtoe,mtoe
kiloton of TNT|energy|kiloton of tnt,kilotonne of tnt|
megaton of TNT|energy|megaton of tnt,megatonne of tnt|
erg|energy|erg|
cal|energy|calorie|cal
kcal|energy|kilocalorie|kcal
Btu|energy|british thermal unit,btu|
mmBTU|energy|million british thermal unit,million btu|mmBTU,mmbtu,MMBtu,mmBtu,MMBTU
eV|energy|electronvolt,electron volt|eV
keV|energy|kiloelectronvolt|keV
MeV|energy|megaelectronvolt|MeV
GeV|energy|gigaelectronvolt|GeV
TeV|energy|teraelectronvolt|TeV
EeV|energy|exaelectronvolt|EeV
lb-ft|energy|pound - force foot,pound - foot,pound - feet,foot - pound,pound foot,foot pound,lb - ft,lb ft,ft - lb|
Nm|energy|n · m,newton metre,newton meter,newton - metre,newton - meter|Nm
V|other|volt|V
kV|other|kilovolt|kV
millivolt|other|millivolt|mV
megavolt|other|megavolt|
milliampere|other|milliampere,milliamp|mA
kiloampere|other|kiloampere,kiloamp|kA
microampere|other|microampere,microamp|μA,µA
ampere|other|ampere,amp|
ohm|other|ohm|Ω
milliohm|other|milliohm|mΩ
kilohm|other|kilohm,kiloohm|kΩ
megohm|other|megohm,megaohm|MΩ
farad|other|farad|
microfarad|other|microfarad|μF,µF
nanofarad|other|nanofarad|nF
picofarad|other|picofarad|pF
coulomb|other|coulomb|
microvolt|other|microvolt|μV,µV
gauss|other|gauss|
tesla|other||tesla,teslas
millitesla|other|millitesla|mT
microtesla|other|microtesla|μT,µT
nanotesla|other|nanotesla|nT
newton|other|newton|
kilonewton|other|kilonewton|kN
meganewton|other|meganewton|
dyne|other|dyne|
kilogram-force|other|kilogram - force,kilograms - force,kilogram force,kilograms force|kgf
pound-force|other|pound - force,pounds - force,pound force,pounds force|lbf
sievert|other|sievert|
millisievert|other|millisievert|mSv
microsievert|other|microsievert|μSv,µSv
becquerel|other|becquerel|Bq
megabecquerel|other|megabecquerel|MBq
gigabecquerel|other|gigabecquerel|GBq
petabecquerel|other|petabecquerel|PBq
curie|other||curie,curies,Ci
millicurie|other|millicurie|mCi
picocurie|other|picocurie|pCi
roentgen|other|roentgen|
rem|other||?rem,rems
millirem|other|millirem|mrem
gray|other||?Gy,?grays
milligray|other|milligray|mGy
lumen|other|lumen|lm
lux|other|lux|
candela|other|candela|
nit|other|nit|cd / m2,cd / m ²
foot-candle|other|foot - candle,footcandle|
solar luminosity|other|solar luminosity|
mol|other||mol
mmol|other|millimole|mmol
micromole|other|micromole|μmol,µmol,umol
nanomole|other|nanomole|nmol
picomole|other|picomole|pmol
mAh|other|milliampere hour,milliamp hour,milliampere - hour,milliamp - hour|mAh
Ah|other|ampere hour,amp hour,ampere - hour,amp - hour|Ah
Hz|other|hertz|Hz,hz
kHz|other|kilohertz|kHz,khz
MHz|other|megahertz|MHz
GHz|other|gigahertz|GHz,ghz
terahertz|other|terahertz|THz
bit|other|bit|
byte|other|byte|
kB|other|kilobyte,kilo byte|KB,kB,kb
MB|other|megabyte,mega byte|MB,mb
GB|other|gigabyte,giga byte|GB,gb,Gb
TB|other|terabyte,tera byte|TB,tb
petabyte|other|petabyte|PB
exabyte|other|exabyte|EB
yottabyte|other|yottabyte|YB
KiB|other|kibibyte|KiB
MiB|other|mebibyte|MiB
GiB|other|gibibyte|GiB
TiB|other|tebibyte|TiB
kilobit/s|speed|kilobit per second|kbps,Kbps
Mbit/s|speed|megabit per second,megabit a second|Mbps,mbps,Mb / s,Mbit / s,Mbits / s
gigabit/s|speed|gigabit per second,gigabit a second|Gbps,gbps,Gb / s
MB/s|speed|megabyte per second|MBps,MB / s
GB/s|speed|gigabyte per second|GBps,GB / s
TB/s|speed|terabyte per second|TBps,TB / s
Pa|other|pascal|Pa
hPa|other|hectopascal|hPa
kPa|other|kilopascal|kPa
MPa|other|megapascal|MPa
GPa|other|gigapascal|GPa
millibar|other|millibar|mb
bar|other||?bar
kilobar|other|kilobar|kbar
atmosphere|other|atmosphere|atm
torr|other|torr|
inHg|other|inch of mercury|inHg,in Hg
psi|other|pound per square inch|psi
ksi|other|kilopound per square inch|ksi
dB|other|decibel|dB,dBA,dBa
radian|other|radian|rad
rpm|rate|revolution per minute,revolution a minute|rpm
ppm|rate|part per million,part - per - million|ppm
ppb|rate|part per billion,part - per - billion|ppb
part per trillion|rate|part per trillion|
part per quadrillion|rate|part per quadrillion|ppq
part per thousand|rate|part per thousand|
mpg|rate|mile per gallon,mile to the gallon,mile a gallon|mpg
point/game|rate|point per game,point a game|ppg
rebound/game|rate|rebound per game,rebound a game|rpg
assist/game|rate|assist per game,assist a game|apg
point|index|point,index point|pts,pt
hectometre|length|hectometre,hectometer|hm
decametre|length|decametre,decameter,dekametre,dekameter|dam
pm|length|picometre,picometer|
square hectometre|area|square hectometre,square hectometer|hm2,hm²
square decimetre|area|square decimetre,square decimeter|dm2,dm²
square centimetre|area|square centimetre,square centimeter,sq cm|cm2,cm²
square millimetre|area|square millimetre,square millimeter,sq mm|mm2,mm²
square inch|area|square inch,sq inch,sq in|in2,in²
square yard|area|square yard,sq yard,sq yd|yd2,yd²
cubic centimetre|volume|cubic centimetre,cubic centimeter|cm3,cm³
cubic millimetre|volume|cubic millimetre,cubic millimeter|mm3,mm³
cubic inch|volume|cubic inch|in3,in³
cubic yard|volume|cubic yard|yd3,yd³
cubic mile|volume|cubic mile|mi3,mi³
km3|volume|cubic kilometre,cubic kilometer,cu km|km3,km³
cubic hectometre|volume|cubic hectometre,cubic hectometer|hm3,hm³
cubic decimetre|volume|cubic decimetre,cubic decimeter|dm3,dm³
hectare-metre|volume|hectare - metre,hectare - meter,hectare metre|
hectolitre|volume|hectolitre,hectoliter|hl
decalitre|volume|decalitre,decaliter|
decilitre|volume|decilitre,deciliter|dl,dL
centilitre|volume|centilitre,centiliter|cl
fluid ounce|volume|fluid ounce,us fluid ounce,fl oz,fl . oz,fl - oz|
bushel|volume|bushel|
grain|mass|troy grain|
pennyweight|mass|pennyweight|
long ton|mass|long ton|
hundredweight|mass|hundredweight|cwt
kilobit|other|kilobit|kbit
Mbit|other|megabit|Mbit,Mb
gigabit|other|gigabit|Gbit,Gb
terabit|other|terabit|Tbit,Tb
petabit|other|petabit|Pbit
gradian|other|gradian,gon|
year|age||yo,y/o
pixel|other|pixel|px
megapixel|other|megapixel|MP
flop|other|flop|
petaflop|other|petaflop|
exaflop|other|exaflop|
mb/d|rate||mb / d,mbpd
bcm|volume|bcm|
bcf/day|rate|bcfd|
mmcf/day|rate|mmcfd,mmscfd|
mmscm/day|rate|mmscmd|
mmscm|volume|mmscm|
TMC|volume|tmcft,tmc ft,tmc feet|?TMC
Mt/year|rate|mtpa|
kilotonne/year|rate|ktpa|
t/day|rate||tpd
t/year|rate||tpa
megalitre/day|rate||?MLD
million gallon/day|rate||MGD,mgd
bcf|volume|bcf|
tcf|volume|tcf|
mcf|volume|mcf|
‰|percent|per mille,permille,per mil|‰
m3/s|rate|cumec|
ft3/s|rate|cusec|cfs
mmcf|volume|mmcf|
board foot|volume|board foot,board feet|
kilolitre|volume|kilolitre,kiloliter|kl,kL
megalitre|volume|megalitre,megaliter|ML
gigalitre|volume|gigalitre,gigaliter|GL
tonne-kilometre|other|tonne - kilometre,tonne - kilometer,tonne - km|
ton-mile|other|ton - mile|
deadweight ton|mass|deadweight ton,deadweight tonne,dwt|
gross ton|mass|gross ton,gross tonne|
quintal|mass|quintal|
tola|mass|tola|
tael|mass|tael|
catty|mass|catties|
maund|mass|maund|
LMT|mass||LMT,lmt
picogram|mass|picogram,picogramme|pg
teragram|mass|teragram|Tg
dalton|mass||dalton,daltons
kilodalton|mass|kilodalton|kDa
atomic mass unit|mass|atomic mass unit|
solar mass|mass|solar mass|
earth mass|mass|earth mass|
jupiter mass|mass|jupiter mass|
lunar mass|mass|lunar mass|
TEU|volume|twenty - foot equivalent unit,20 - foot equivalent unit|TEU,TEUs,teu
FEU|volume|forty - foot equivalent unit,40 - foot equivalent unit|FEU,FEUs
karat|other|karat|
proof|other||proof
Scoville heat unit|other|scoville heat unit,scoville unit|SHU
Dobson unit|other|dobson unit|
colony-forming unit|other|colony - forming unit|CFU,CFUs
semester|duration|semester|
trimester|duration|trimester|
kilobecquerel|other|kilobecquerel|kBq
terabecquerel|other|terabecquerel|TBq
IU|other|international unit|IU
mmHg|other|millimetre of mercury,millimeter of mercury|mmHg,mm Hg
arcsec|other|arcsecond,arc second|
arcmin|other|arcminute,arc minute|
zettabyte|other|zettabyte|ZB
gigaflop|other|gigaflop|
teraflop|other|teraflop|TFLOPS,TFLOPs
zettaflop|other|zettaflop|
terabit/s|speed|terabit per second|Tbps
beat/min|rate|beat per minute,beat a minute|bpm
dot/inch|rate|dot per inch|dpi
pixel/inch|rate|pixel per inch|ppi`;

/** What may stand after "per" or "a" besides units: `symbol|names`. */
export const PER_ONLY: string = `person|person,head,capita
resident|resident
employee|employee
worker|worker
passenger|passenger
adult|adult
household|household
pupil|pupil
student|student
patient|patient
share|share
dozen|dozen
game|game,match
unit|unit,item
birth|birth
session|session
ticket|ticket
bottle|bottle
copy|copy
piece|piece
seat|seat
room|room
ride|ride
trip|trip
visit|visit
box|box
bag|bag
sack|sack
crate|crate
pack|pack,packet
container|container
plate|plate
call|call
word|word
page|page
guest|guest
family|family
child|child
woman|woman
customer|customer
user|user
subscriber|subscriber
vehicle|vehicle
car|car
animal|animal
cow|cow
tree|tree
contract|contract
vote|vote
serving|serving
dose|dose
lap|lap`;
