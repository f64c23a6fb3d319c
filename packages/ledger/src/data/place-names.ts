/** Usual English names beside the official ones, by ISO 3166-1 alpha-2; the first is how the ledger writes it. */
export const COUNTRY_NAMES = `
AE:United Arab Emirates|UAE|U.A.E.|Emirates
BA:Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
BN:Brunei
BO:Bolivia
BS:Bahamas|The Bahamas
BY:Belarus|Byelorussia
CD:Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa|Zaire
CG:Republic of the Congo|Congo-Brazzaville
CI:Ivory Coast|Côte d'Ivoire
CN:China|PRC|Mainland China
CV:Cape Verde|Cabo Verde
CZ:Czech Republic|Czechia
FK:Falkland Islands|Falklands|Malvinas
FM:Micronesia
GB:United Kingdom|UK|U.K.|Britain|Great Britain
GM:Gambia|The Gambia
IR:Iran
KP:North Korea|DPRK
KR:South Korea|Republic of Korea
LA:Laos
LC:St Lucia|Saint Lucia
LY:Libya
MD:Moldova
MK:North Macedonia|Macedonia
MM:Myanmar|Burma
MO:Macau|Macao
NL:Netherlands|The Netherlands|Holland
PS:Palestine|Palestinian territories
RU:Russia|Russian Federation
SY:Syria
SZ:Eswatini|Swaziland
TL:East Timor|Timor-Leste
TR:Turkey|Türkiye
TW:Taiwan
TZ:Tanzania
US:United States|US|U.S.|USA|U.S.A.|United States of America|America
VA:Vatican City|Vatican|Holy See
VE:Venezuela
VN:Vietnam|Viet Nam
XK:Kosovo
`;

/** Other names of cities, after the name that GeoNames gives them. */
export const CITY_NAMES = `
Bengaluru|Bangalore
Chennai|Madras
Ho Chi Minh City|Saigon
Kharkiv|Kharkov
Kolkata|Calcutta
Kyiv|Kiev
Mumbai|Bombay
New York City|New York|NYC
Odesa|Odessa
Saint Petersburg|St Petersburg|Leningrad
Washington, D.C.|Washington DC|Washington
Yangon|Rangoon
`;

/** Countries that share their name with a part of another country: by name, the other country. */
export const SHARED_NAMES: Record<string, string> = { georgia: "US" };
