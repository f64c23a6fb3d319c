/** `code|names|signs before the number|case-sensitive marks after it`. Names in the singular, the longest wins. */
export const CURRENCIES = `USD|us dollar,u.s. dollar,united states dollar,american dollar,dollar,buck,greenback|US$,$US,U.S.$,u.s$,USD,$|USD,$,US$
EUR|euro|€,EUR|€,EUR
GBP|british pound,pound sterling,sterling,uk pound,pound,quid|£,GBP,PS|£,GBP
JPY|japanese yen,yen|¥,JPY,Y=|JPY,¥
CNY|chinese yuan,yuan,renminbi,yuan renminbi,kuai|CNY,RMB,元|CNY,RMB,元
AUD|australian dollar|A$,AU$,$A,AUD$,AUD|AUD
CAD|canadian dollar|C$,CA$,$C,CAD$,CAD,Can$|CAD
NZD|new zealand dollar|NZ$,$NZ,NZD|NZD
HKD|hong kong dollar|HK$,$HK,HKD|HKD
SGD|singapore dollar,singaporean dollar|S$,SG$,SGD|SGD
TWD|taiwan dollar,new taiwan dollar|NT$,TWD|TWD
MXN|mexican peso|MX$,Mex$,MXN$,MXN|MXN
BRL|brazilian real,brazilian reais,reais|R$,BRL|BRL
INR|indian rupee|₹,INR,Rs,Rs .|INR,₹
PKR|pakistani rupee|PKR|PKR
LKR|sri lankan rupee|LKR,රු,ரூ|LKR,රු,ரூ
rupee|rupee|₨|
DKK|danish krone,danish kroner,danish crown|DKK|DKK
SEK|swedish krona,swedish kronor,swedish krone,swedish crown|SEK|SEK
NOK|norwegian krone,norwegian kroner,norwegian crown|NOK|NOK
ISK|icelandic krona,icelandic kronur|ISK|ISK
CZK|czech crown,czech koruna,koruna|CZK|CZK
krone|krone,kroner,krona,kronor||
CHF|swiss franc,franc|CHF,SFr,SFr .|CHF,SFr
FIM|finnish markka,markka,finnish mark|FIM|FIM
DEM|deutsche mark,german mark,deutschmark,deutschemark,mark|DM|DM,DEM
NLG|dutch guilder,guilder|NLG|NLG
ITL|italian lira||
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
ILS|israeli shekel,new israeli shekel,shekel|₪,ILS,NIS|ILS,NIS
MYR|malaysian ringgit,ringgit|RM,MYR|MYR
THB|thai baht,baht|฿,THB|THB,฿
IDR|indonesian rupiah,rupiah|Rp,IDR|IDR
PHP|philippine peso|₱,PHP|PHP
VND|vietnamese dong,dong|₫,VND|VND
LAK|lao kip,kip,laotian kip|₭|₭,LAK
ZAR|south african rand,rand|ZAR|ZAR
NGN|nigerian naira,naira|₦,NGN|NGN,₦
KES|kenyan shilling|KSh,KES|KES
EGP|egyptian pound|EGP|EGP
SAR|saudi riyal,riyal|SAR|SAR
AED|uae dirham,dirham|AED,Dh|AED
KWD|kuwaiti dinar|KWD|KWD
IQD|iraqi dinar||IQD
dinar|dinar||
PLN|polish zloty,zloty|PLN|PLN
HUF|hungarian forint,forint|HUF|HUF
RON|romanian leu,romanian lei,leu,lei||RON
HRK|croatian kuna,kuna||HRK
GEL|georgian lari,lari|₾|GEL,₾
ARS|argentine peso|ARS|ARS
CLP|chilean peso|CLP|CLP
COP|colombian peso|COP|COP
CRC|costa rican colón,costa rican colon,colón,colones|₡|₡
peso|peso||
BTC|bitcoin|₿,BTC|BTC
ETH|ether,ethereum||ETH
satoshi|satoshi||
cent|cent,us cent||¢
penny|pence,penny,p||p
sen|malaysian sen,sen||`;
