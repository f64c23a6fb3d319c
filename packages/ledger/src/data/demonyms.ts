/**
 * What the people of a country and its things are called, by ISO 3166-1 alpha-2; the first is how the ledger writes it.
 * Words of several countries ("Korean", "Congolese", "Guinean", "Dominican") belong to none.
 */
export const DEMONYMS = `
AE:Emirati|Emiratis
AF:Afghan|Afghans
AL:Albanian|Albanians
AM:Armenian|Armenians
AO:Angolan|Angolans
AR:Argentine|Argentines|Argentinian|Argentinians|Argentinean
AT:Austrian|Austrians
AU:Australian|Australians|Aussie|Aussies
AZ:Azerbaijani|Azerbaijanis|Azeri|Azeris
BA:Bosnian|Bosnians
BB:Barbadian|Barbadians
BD:Bangladeshi|Bangladeshis
BE:Belgian|Belgians
BG:Bulgarian|Bulgarians
BH:Bahraini|Bahrainis
BO:Bolivian|Bolivians
BR:Brazilian|Brazilians
BS:Bahamian|Bahamians
BT:Bhutanese
BW:Botswanan|Batswana
BY:Belarusian|Belarusians|Byelorussian
CA:Canadian|Canadians
CF:Central African
CH:Swiss
CI:Ivorian|Ivorians
CL:Chilean|Chileans
CM:Cameroonian|Cameroonians
CN:Chinese
CO:Colombian|Colombians
CR:Costa Rican|Costa Ricans
CU:Cuban|Cubans
CV:Cape Verdean|Cape Verdeans
CY:Cypriot|Cypriots
CZ:Czech|Czechs
DE:German|Germans
DK:Danish|Dane|Danes
DZ:Algerian|Algerians
EC:Ecuadorean|Ecuadoreans|Ecuadorian|Ecuadorians
EE:Estonian|Estonians
EG:Egyptian|Egyptians
ER:Eritrean|Eritreans
ES:Spanish|Spaniard|Spaniards
ET:Ethiopian|Ethiopians
FI:Finnish|Finn|Finns
FJ:Fijian|Fijians
FR:French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen
GA:Gabonese
GB:British|Briton|Britons|Brit|Brits
GB:English|Englishman|Englishmen|Englishwoman|Englishwomen
GB:Scottish|Scot|Scots
GB:Welsh|Welshman|Welshmen
GB:Northern Irish
GE:Georgian|Georgians
GH:Ghanaian|Ghanaians
GM:Gambian|Gambians
GR:Greek|Greeks
GT:Guatemalan|Guatemalans
GY:Guyanese
HN:Honduran|Hondurans
HR:Croatian|Croatians|Croat|Croats
HT:Haitian|Haitians
HU:Hungarian|Hungarians
ID:Indonesian|Indonesians
IE:Irish|Irishman|Irishmen|Irishwoman
IL:Israeli|Israelis
IN:Indian|Indians
IQ:Iraqi|Iraqis
IR:Iranian|Iranians
IS:Icelandic|Icelander|Icelanders
IT:Italian|Italians
JM:Jamaican|Jamaicans
JO:Jordanian|Jordanians
JP:Japanese
KE:Kenyan|Kenyans
KG:Kyrgyz
KH:Cambodian|Cambodians
KP:North Korean|North Koreans
KR:South Korean|South Koreans
KW:Kuwaiti|Kuwaitis
KZ:Kazakh|Kazakhs|Kazakhstani
LA:Laotian|Laotians|Lao
LB:Lebanese
LK:Sri Lankan|Sri Lankans
LR:Liberian|Liberians
LT:Lithuanian|Lithuanians
LU:Luxembourger|Luxembourgers|Luxembourgish
LV:Latvian|Latvians
LY:Libyan|Libyans
MA:Moroccan|Moroccans
MD:Moldovan|Moldovans
ME:Montenegrin|Montenegrins
MG:Malagasy
MK:Macedonian|Macedonians
ML:Malian|Malians
MM:Burmese
MN:Mongolian|Mongolians
MR:Mauritanian|Mauritanians
MT:Maltese
MU:Mauritian|Mauritians
MV:Maldivian|Maldivians
MW:Malawian|Malawians
MX:Mexican|Mexicans
MY:Malaysian|Malaysians
MZ:Mozambican|Mozambicans
NA:Namibian|Namibians
NE:Nigerien|Nigeriens
NG:Nigerian|Nigerians
NI:Nicaraguan|Nicaraguans
NL:Dutch|Dutchman|Dutchmen|Dutchwoman
NO:Norwegian|Norwegians
NP:Nepalese|Nepali|Nepalis
NZ:New Zealander|New Zealanders|Kiwi|Kiwis
OM:Omani|Omanis
PA:Panamanian|Panamanians
PE:Peruvian|Peruvians
PG:Papua New Guinean|Papua New Guineans
PH:Philippine|Filipino|Filipinos|Filipina|Filipinas
PK:Pakistani|Pakistanis
PL:Polish|Pole|Poles
PR:Puerto Rican|Puerto Ricans
PS:Palestinian|Palestinians
PT:Portuguese
PY:Paraguayan|Paraguayans
QA:Qatari|Qataris
RO:Romanian|Romanians
RS:Serbian|Serbians|Serb|Serbs
RU:Russian|Russians
RW:Rwandan|Rwandans
SA:Saudi|Saudis|Saudi Arabian|Saudi Arabians
SD:Sudanese
SE:Swedish|Swede|Swedes
SG:Singaporean|Singaporeans
SI:Slovenian|Slovenians|Slovene|Slovenes
SK:Slovak|Slovaks|Slovakian
SL:Sierra Leonean|Sierra Leoneans
SN:Senegalese
SO:Somali|Somalis
SS:South Sudanese
SV:Salvadoran|Salvadorans|Salvadorean
SY:Syrian|Syrians
TD:Chadian|Chadians
TG:Togolese
TH:Thai|Thais
TJ:Tajik|Tajiks
TL:Timorese|East Timorese
TM:Turkmen
TN:Tunisian|Tunisians
TO:Tongan|Tongans
TR:Turkish|Turk|Turks
TT:Trinidadian|Trinidadians
TW:Taiwanese
TZ:Tanzanian|Tanzanians
UA:Ukrainian|Ukrainians
UG:Ugandan|Ugandans
US:American|Americans
UY:Uruguayan|Uruguayans
UZ:Uzbek|Uzbeks
VE:Venezuelan|Venezuelans
VN:Vietnamese
WS:Samoan|Samoans
XK:Kosovar|Kosovars|Kosovan
YE:Yemeni|Yemenis
ZA:South African|South Africans
ZM:Zambian|Zambians
ZW:Zimbabwean|Zimbabweans
`;
