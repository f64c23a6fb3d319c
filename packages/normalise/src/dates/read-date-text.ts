import { readMachineDate } from "./read-machine-date.js";
import { readWrittenDate } from "./read-written-date.js";

export interface DateTextOptions {
  /** IANA zone of times that name none. */
  timeZone: string | null;
  /** BCP 47; `en-US` alone reads 3/4/2019 as March. */
  lang: string | null;
}

/** A date as machines or people write it, as ISO 8601 with an offset; null where the text holds none. */
export function readDateText(text: string, { timeZone, lang }: DateTextOptions): string | null {
  return (readMachineDate(text, timeZone) ?? readWrittenDate(text, timeZone, lang === "en-US"))?.iso ?? null;
}
