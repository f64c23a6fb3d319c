/**
 * `code|country|words`: whose dollar is written as a bare sign at home, with the ISO 3166 code of the country and lower-case words
 * that a text about it holds. Names of two parts are found by the word that is no other country's.
 */
export const DOLLARS = `AUD|AU|australia australian australians sydney melbourne brisbane canberra adelaide queensland tasmania nsw
CAD|CA|canada canadian canadians ottawa toronto ontario quebec montreal alberta calgary winnipeg manitoba saskatchewan
NZD|NZ|zealand zealander zealanders auckland christchurch dunedin otago waikato
SGD|SG|singapore singaporean singaporeans
HKD|HK|hong kowloon
JMD|JM|jamaica jamaican jamaicans kingston
TTD|TT|trinidad trinidadian tobago
BBD|BB|barbados barbadian bridgetown
BSD|BS|bahamas bahamian nassau
FJD|FJ|fiji fijian fijians suva`;

/** Where the world's business is told in American dollars: a text alone does not say whose its dollars are. */
export const TRADING_PLACES = "SGD HKD";

/** What is paid for in American dollars wherever it is told of. */
export const WORLD_GOODS =
  "crude oil brent wti gold silver copper platinum palladium bullion futures bitcoin ether wheat corn soybean soybeans lng";

/** Words of a text about the country whose dollar all others are told from. */
export const AMERICAN = "u.s. us usa american americans washington congress pentagon york nasdaq dow";
