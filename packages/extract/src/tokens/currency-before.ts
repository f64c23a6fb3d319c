/** Letters that stand before a number as a currency: they are cut off ("USD5m"), where other letters make a name (G7). */
const CURRENCY_PREFIX =
  /^(?:PS|Rs|RM|Rp|SFr|Sfr|DM|kr|zł|Kč|Tk|Sh|KSh|Ksh|TSh|USh|Dh|Dhs|Php|FCFA|RMB|USD|EUR|GBP|CHF|AUD|CAD|NZD|HKD|SGD|INR|PKR|BDT|LKR|CNY|JPY|KRW|TWD|THB|IDR|MYR|PHP|VND|ZAR|NGN|KES|GHS|UGX|TZS|AED|SAR|QAR|KWD|ILS|EGP|SEK|NOK|DKK|PLN|CZK|HUF|RON|MXN|BRL|ARS|CLP|RUB|UAH)$/;
/** Rand, naira and Philippine pesos: one letter is a currency before a sum that is grouped, scaled, has cents or is paid, else a name (R5, N95). */
const LONE_LETTER = /^[RNP]$/;
const SUM =
  /^(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)|\d{1,3}(?: \d{3})+(?![\d,.]\d| \d)|\d{1,5}\.\d\d(?!\.?\d)|\d[\d.,]*(?:-| )?(?:m|mn|bn|tn|trn|million|billion|trillion)(?![\p{L}\d])|(?:\d{2,3}|\d{1,3}\.\d{1,2})[kbBM](?![\p{L}\d]))/u;
const LONGEST_SUM = 24;

const PLAIN_SUM = /^[1-9]\d{1,5}(?!\.?[\d\p{L}]|[-–](?!a-|[RNP]?\d))/u;
const NAMED = /^(?:9[59]|100)(?: (?:masks?|respirators?)|$)/;
const PRICED_BEFORE =
  /(?<!\p{L})(?:cost(?:s|ing)?|prices?|priced|pa(?:y|ys|id|ying)|worth|fine[ds]?|fees?|charg(?:e[ds]?|ing)|s(?:ell|ells|elling|old) (?:for|at)|spen[dt]|salar(?:y|ies)|wages?|tariffs?|grants?|allowances?|fares?|tickets?|earn(?:s|ed|ing)?|bail|deposit(?:s|ed)?|rewards?|bribes?|tolls?|rent|donat(?:e[ds]?|ing)|loans?|prizes?)(?!\p{L})(?:[^.!?\n]|\.(?=\d))*$/u;
const PRICED_BEHIND =
  /^\d+(?: (?:an?|per|each|apiece|every) \p{L}|-an?-| (?:fines?|fees?|grants?|notes?|bribes?|rewards?|tolls?|bail|allowances?|vouchers?|tickets?)(?!\p{L}))/u;
const RANGE = /^\d+(?: to |[-–])([RNP])\d/;
const BEFORE = 60;

/** "Tickets cost **R250**", "N650 a litre", "from P45 to P50"; "the N1" is a road, whatever it cost. */
function isPaid(text: string, start: number, at: number): boolean {
  const behind = text.slice(at, at + LONGEST_SUM);
  if (!PLAIN_SUM.test(behind) || NAMED.test(behind)) return false;
  if (PRICED_BEHIND.test(behind)) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (/(?:^|[^\p{L}])(?:the|on|along|off|near) $/iu.test(before)) return false;
  return PRICED_BEFORE.test(before) || RANGE.exec(behind)?.[1] === text[start];
}

/** "PS5" is a name, where "PS2.7m" and "PS300" are pounds whose sign was lost on the way. */
function isConsoleName(text: string, at: number): boolean {
  return !/^\d[\d.,\p{L}]/u.test(text.slice(at, at + 2));
}

/** Whether the letters from `start` to the digit at `at` are the currency of the sum that begins there. */
export function isCurrencyBefore(text: string, start: number, at: number): boolean {
  const letters = text.slice(start, at);
  if (text[start - 1] === "$" && /^(?:US|A|C|NZ|HK)$/.test(letters)) return true;
  if (LONE_LETTER.test(letters)) return SUM.test(text.slice(at, at + LONGEST_SUM)) || isPaid(text, start, at);
  return CURRENCY_PREFIX.test(letters) && !(letters === "PS" && isConsoleName(text, at));
}
