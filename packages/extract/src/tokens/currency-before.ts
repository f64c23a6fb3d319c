/** Letters that stand before a number as a currency: they are cut off ("USD5m"), where other letters make a name (G7). */
const CURRENCY_PREFIX =
  /^(?:PS|Rs|RM|Rp|SFr|Sfr|DM|kr|zł|Kč|Tk|Sh|KSh|Ksh|TSh|USh|Dh|Dhs|Php|FCFA|RMB|USD|EUR|GBP|CHF|AUD|CAD|NZD|HKD|SGD|INR|PKR|BDT|LKR|CNY|JPY|KRW|TWD|THB|IDR|MYR|PHP|VND|ZAR|NGN|KES|GHS|UGX|TZS|AED|SAR|QAR|KWD|ILS|EGP|SEK|NOK|DKK|PLN|CZK|HUF|RON|MXN|BRL|ARS|CLP|RUB|UAH)$/;
/** Rand, naira and Philippine pesos: one letter is a currency only before a sum that is grouped or scaled, else a name (R5, N95). */
const LONE_LETTER = /^[RNP]$/;
const SUM = /^(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d[\d.,]*(?:-| )?(?:m|mn|bn|tn|million|billion|trillion)(?![\p{L}\d]))/u;
const LONGEST_SUM = 24;

/** "PS5" is a name, where "PS2.7m" and "PS300" are pounds whose sign was lost on the way. */
function isConsoleName(text: string, at: number): boolean {
  return !/^\d[\d.,\p{L}]/u.test(text.slice(at, at + 2));
}

/** Whether the letters from `start` to the digit at `at` are the currency of the sum that begins there. */
export function isCurrencyBefore(text: string, start: number, at: number): boolean {
  const letters = text.slice(start, at);
  if (text[start - 1] === "$" && /^(?:US|A|C|NZ|HK)$/.test(letters)) return true;
  if (LONE_LETTER.test(letters)) return SUM.test(text.slice(at, at + LONGEST_SUM));
  return CURRENCY_PREFIX.test(letters) && !(letters === "PS" && isConsoleName(text, at));
}
