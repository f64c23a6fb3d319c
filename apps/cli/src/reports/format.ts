import { writeFraction } from "@newsledger/contracts";

/** "24 Mar 2019, 19:25 +13:00": the article's own clock, as it was printed. */
export function formatInstant(instant: string | null): string {
  const match = instant === null ? null : /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(.*)$/.exec(instant);
  if (!match) return "";
  const [, year, month, day, time, offset] = match;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time} ${offset === "Z" ? "UTC" : offset}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "3 min ago", "in 2 h". */
export function formatAge(instant: string | null, now: number = Date.now()): string {
  if (instant === null) return "";
  const seconds = (now - Date.parse(instant)) / 1000;
  const size = Math.abs(seconds);
  const text =
    size < 60
      ? `${Math.round(size)} s`
      : size < 3_600
        ? `${Math.round(size / 60)} min`
        : size < 172_800
          ? `${Math.round(size / 3_600)} h`
          : `${Math.round(size / 86_400)} d`;
  return seconds < 0 ? `in ${text}` : `${text} ago`;
}

const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

interface Interval {
  low: number | null;
  high: number | null;
  change: string;
  kind: string;
  text: string;
  quantifier: string | null;
  isDenied?: boolean;
}

/** "14,000–18,000", "down 18", "not 23" where the text denies it; of an open side its one end, "40,000", since the bound that stands beside tells which. */
export function formatInterval({ low, high, change, kind, text, quantifier, isDenied }: Interval): string {
  const ends = [...new Set([low, high])]
    .filter((end) => end !== null)
    .map((end) => (kind === "ratio" ? writeFraction(end, text) : null) ?? NUMBER.format(end));
  const value = ends.length === 0 ? (quantifier ?? "") : ends.join("–");
  const movement = change === "up" || change === "down" ? change : "";
  return [isDenied ? "not" : "", movement, value].filter(Boolean).join(" ");
}

export function formatSpeaker(figure: { speaker: string | null; speakerOrg: string | null }): string {
  if (figure.speaker === null) return "";
  return figure.speakerOrg === null ? figure.speaker : `${figure.speaker} (${figure.speakerOrg})`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(number)} ${number === 1 ? one : many}`;
}
