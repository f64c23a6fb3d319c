export interface LocalParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: string;
}

/** The clock on the outlet's wall, which an ISO string with the outlet's own offset spells out. */
export function localParts(instant: string): LocalParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(instant);
  if (!match) throw new Error(`${instant} is not an ISO 8601 instant`);
  const [year, month, day, hour] = match.slice(1, 5).map(Number) as [number, number, number, number];
  return { year, month, day, hour, minute: match[5] as string };
}

const MONTHS: Record<string, string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

export function monthName(lang: string, month: number): string {
  const name = MONTHS[lang]?.[month - 1];
  if (!name) throw new Error(`no name for month ${month} in ${lang}`);
  return name;
}

/** "7:25 pm" */
export function twelveHourTime({ hour, minute }: LocalParts): string {
  return `${hour % 12 || 12}:${minute} ${hour < 12 ? "am" : "pm"}`;
}
