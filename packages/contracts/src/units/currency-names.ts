/** `code|names|signs before the number|case-sensitive marks after it`. Names in the singular, the longest wins. */
export const CURRENCIES: string = `USD|us dollar,u.s. dollar,united states dollar,american dollar,dollar,buck,greenback,usd|US$,$US,U.S.$,u.s$,USD,$|USD,$,US$
EUR|euro,eur|€,EUR|€,EUR
GBP|british pound,pound sterling,pounds sterling,pounds stg,sterling,stg,uk pound,pound,quid,gbp|£,GBP,PS|£,GBP
JPY|japanese yen,yen|¥,JPY,Y=|JPY,¥
CNY|chinese yuan,yuan,renminbi,yuan renminbi,chinese renminbi,kuai,rmb|CNY,RMB,CN¥,元|CNY,RMB,元
AUD|australian dollar,aussie dollar,aud|A$,AU$,$A,AUD$,AUD|AUD
CAD|canadian dollar,cad|C$,CA$,$C,CAD$,CAD,Can$|CAD
NZD|new zealand dollar,kiwi dollar,nzd|NZ$,$NZ,NZD|NZD
HKD|hong kong dollar,hkd|HK$,$HK,HKD|HKD
SGD|singapore dollar,singaporean dollar,sgd|S$,SG$,SGD|SGD
TWD|taiwan dollar,new taiwan dollar,taiwanese dollar|NT$,TWD|TWD
MXN|mexican peso|MX$,Mex$,MXN$,MXN|MXN
BRL|brazilian real,brazilian reais,reais|R$,BRL|BRL
INR|indian rupee|₹,INR,Rs,Rs .,rs,rs .|INR,₹
PKR|pakistani rupee,pakistan rupee|PKR|PKR
NPR|nepalese rupee,nepali rupee|NPR|NPR
MUR|mauritian rupee|MUR|MUR
LKR|sri lankan rupee|LKR,රු,ரூ|LKR,රු,ரூ
rupee|rupee|₨|
DKK|danish krone,danish kroner,danish crown|DKK|DKK
SEK|swedish krona,swedish kronor,swedish krone,swedish crown|SEK|SEK
NOK|norwegian krone,norwegian kroner,norwegian crown|NOK|NOK
ISK|icelandic krona,icelandic kronur|ISK|ISK
CZK|czech crown,czech koruna,koruna|Kč,CZK|Kč,CZK
krone|krone,kroner,krona,kronor,kronur,crown|kr|kr
franc|franc||
CHF|swiss franc|CHF,SFr,Sfr,SFr .|CHF,SFr
FIM|finnish markka,markka,finnish mark|FIM|FIM
DEM|deutsche mark,german mark,deutschmark,deutschemark,mark|DM|DM,DEM
NLG|dutch guilder,netherlands guilder,guilder|NLG|NLG
ITL|italian lira,italian lire,lire||
TRY|turkish lira,lira|₺,TRY|TRY,₺
ESP|spanish peseta,peseta||
PTE|portuguese escudo,escudo||
GRD|greek drachma,drachma||
ATS|austrian schilling||
BEF|belgian franc||
FRF|french franc||
RUB|russian ruble,russian rouble,ruble,rouble|₽,RUB|RUB,₽
UAH|ukrainian hryvnia,hryvnia|₴,UAH|UAH,₴
KRW|south korean won,korean won,won|₩,KRW|KRW
ILS|israeli shekel,new israeli shekel,israeli new shekel,new shekel,shekel|₪,ILS,NIS|ILS,NIS
MYR|malaysian ringgit,ringgit|RM,MYR|MYR
THB|thai baht,baht|฿,THB|THB,฿
IDR|indonesian rupiah,rupiah|Rp,IDR|IDR
PHP|philippine peso,filipino peso|₱,PHP,Php,P|PHP
VND|vietnamese dong,dong|₫,VND|VND
LAK|lao kip,kip,laotian kip|₭|₭,LAK
ZAR|south african rand,rand|ZAR,R|ZAR
NGN|nigerian naira,naira|₦,NGN,N|NGN,₦
KES|kenyan shilling,kenya shilling|KSh,Ksh,KSh .,Ksh .,KES|KES
EGP|egyptian pound|EGP|EGP
SAR|saudi riyal,saudi rial,riyal|SAR|SAR
AED|uae dirham,emirati dirham,dirham|AED,Dhs,Dh|AED
KWD|kuwaiti dinar|KWD|KWD
IQD|iraqi dinar||IQD
dinar|dinar||
PLN|polish zloty,polish zlotys,zloty,zlotys,zlotych|zł,PLN|zł,PLN
HUF|hungarian forint,forint|HUF|HUF
RON|romanian leu,romanian lei,leu,lei||RON
HRK|croatian kuna,kuna||HRK
GEL|georgian lari,lari|₾|GEL,₾
ARS|argentine peso|ARS|ARS
CLP|chilean peso|CLP|CLP
COP|colombian peso|COP|COP
CRC|costa rican colón,costa rican colon,colón,colones|₡|₡
peso|peso||
XOF|west african cfa franc,west african franc||
XAF|cfa franc,central african cfa franc|FCFA,CFA,F CFA|FCFA
CDF|congolese franc||
RWF|rwandan franc|RWF|RWF
BIF|burundian franc,burundi franc||
GNF|guinean franc||
DJF|djiboutian franc,djibouti franc||
KMF|comorian franc||
XPF|pacific franc,cfp franc||
LUF|luxembourg franc||
BND|brunei dollar|B$|
BBD|barbadian dollar,barbados dollar||
BSD|bahamian dollar||
BZD|belize dollar|BZ$|
FJD|fijian dollar,fiji dollar|FJ$,FJD|FJD
GYD|guyanese dollar,guyana dollar|G$|
JMD|jamaican dollar,jamaica dollar|J$,JMD|JMD
LRD|liberian dollar||
NAD|namibian dollar,namibia dollar|N$|
SBD|solomon islands dollar||
SRD|surinamese dollar,suriname dollar||
TTD|trinidad and tobago dollar,trinidadian dollar,trinidad dollar|TT$,TTD|TTD
XCD|east caribbean dollar,eastern caribbean dollar|EC$|
ZWL|zimbabwean dollar,zimbabwe dollar|Z$|
SYP|syrian pound||
LBP|lebanese pound,lebanese lira|LBP|LBP
SDG|sudanese pound||
SSP|south sudanese pound||
CYP|cypriot pound,cyprus pound||
IEP|irish pound,irish punt||
JOD|jordanian dinar|JOD|JOD
BHD|bahraini dinar,bahrain dinar|BHD|BHD
RSD|serbian dinar|RSD|RSD
MKD|macedonian denar,denar||
TND|tunisian dinar||TND
DZD|algerian dinar||DZD
LYD|libyan dinar||LYD
MAD|moroccan dirham||
QAR|qatari riyal,qatari rial,qatar riyal|QAR|QAR
OMR|omani rial,omani riyal|OMR|OMR
YER|yemeni rial,yemeni riyal||
IRR|iranian rial,rial|IRR|IRR
toman|toman,iranian toman||
BDT|bangladeshi taka,bangladesh taka,taka|৳,Tk,Tk .,BDT|BDT,৳
MMK|burmese kyat,myanmar kyat,kyat|MMK|MMK
KHR|cambodian riel,riel|KHR|KHR
BTN|bhutanese ngultrum,ngultrum||
MVR|maldivian rufiyaa,rufiyaa|MVR|MVR
AFN|afghan afghani,afghani|AFN|AFN
KZT|kazakh tenge,kazakhstani tenge,tenge|₸,KZT|KZT,₸
UZS|uzbek som,uzbekistani som,uzbek sum|UZS|UZS
KGS|kyrgyz som,kyrgyzstani som|KGS|KGS
TJS|tajik somoni,tajikistani somoni,somoni||TJS
TMT|turkmen manat,turkmenistani manat||TMT
AZN|azerbaijani manat,azeri manat,manat|₼|₼,AZN
AMD|armenian dram|֏|֏
MNT|mongolian tugrik,mongolian togrog,tugrik,tögrög,togrog|₮|₮,MNT
BYN|belarusian ruble,belarusian rouble,belarussian ruble,belarus ruble|BYN|BYN
MDL|moldovan leu,moldovan lei||MDL
BGN|bulgarian lev,bulgarian leva,leva|BGN|BGN
ALL|albanian lek,lek,leke||
BAM|bosnian mark,convertible mark,bosnian convertible mark||
LTL|lithuanian litas,litas||LTL
LVL|latvian lats||LVL
EEK|estonian kroon,kroon||
SKK|slovak koruna,slovak crown||SKK
SIT|slovenian tolar,tolar||
GHS|ghanaian cedi,ghana cedi,cedi|GH₵,GH¢,₵,GHS|GHS
ETB|ethiopian birr,birr||ETB
TZS|tanzanian shilling,tanzania shilling|TSh,Tsh,TZS|TZS
UGX|ugandan shilling,uganda shilling|USh,Ush,UGX|UGX
SOS|somali shilling,somalian shilling||
shilling|shilling||
Sh||Sh,Shs,Sh .,Shs .|
ZMW|zambian kwacha|ZMW|ZMW
MWK|malawian kwacha,malawi kwacha|MWK|MWK
kwacha|kwacha||
BWP|botswana pula,botswanan pula,pula|BWP|BWP
MZN|mozambican metical,metical,meticais||MZN
AOA|angolan kwanza,kwanza||AOA
GMD|gambian dalasi,dalasi||GMD
SLE|sierra leonean leone||
MGA|malagasy ariary,ariary||MGA
MRU|mauritanian ouguiya,ouguiya||
ERN|eritrean nakfa,nakfa||
SZL|swazi lilangeni,lilangeni,emalangeni||
LSL|lesotho loti,maloti||
SCR|seychellois rupee,seychelles rupee||
PEN|peruvian sol,peruvian nuevo sol,nuevo sol,peruvian soles,nuevos soles,soles|S/|
BOB|bolivian boliviano,boliviano||
PYG|paraguayan guarani,paraguayan guaraní,guaranies,guaraníes,paraguayan guaranies||PYG
UYU|uruguayan peso||UYU
CUP|cuban peso||
DOP|dominican peso|RD$|
GTQ|guatemalan quetzal,quetzal,quetzales,guatemalan quetzales||GTQ
HNL|honduran lempira,lempira||HNL
NIO|nicaraguan cordoba,nicaraguan córdoba,córdoba||
PAB|panamanian balboa||
VES|venezuelan bolivar,venezuelan bolívar,bolivar,bolívar,bolivares,bolívares||VES
HTG|haitian gourde,gourde||HTG
AWG|aruban florin||
ANG|netherlands antillean guilder,antillean guilder||
MOP|macau pataca,macanese pataca,pataca|MOP$|
PGK|papua new guinean kina,papua new guinea kina,kina||PGK
TOP|tongan paanga,paanga,paʻanga||
WST|samoan tala||
VUV|vanuatu vatu,vatu||
XDR|special drawing right,special drawing rights|SDR|SDR
DOGE|dogecoin||DOGE
XRP|||XRP
BTC|bitcoin|₿,BTC|BTC
ETH|ether,ethereum||ETH
satoshi|satoshi||
cent|cent us,cents us,cent,us cent,u.s. cent,united states cent,american cent,euro cent,australian cent,canadian cent||¢
penny|pence,penny,british penny,p||p,GBX
sen|malaysian sen,sen||
paisa|paisa,paise||
kopeck|kopeck,kopek||
centavo|centavo||
fils|fils||
piastre|piastre,piaster||
agora|agora,agorot||
kobo|kobo||
pesewa|pesewa||
grosz|grosz,groszy||
öre|öre,øre||`;
