import { MONTH_BY_NAME } from "../data/months.js";
import { ZONE_BY_NAME } from "../data/zone-names.js";
import type { ReadInstant } from "../dates/read-instant.js";
import { readMachineDate } from "../dates/read-machine-date.js";
import { readWrittenDate } from "../dates/read-written-date.js";

const MAX_LENGTH = 90;
const UPDATED = /\b(?:updated?|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato)\b/i;
const FILLER = new Set(
  (
    "on at the of published posted first last updated update modified edited date time am pm a p m o clock uhr um h le à el la las de del den st nd rd th " +
    "veröffentlicht aktualisiert stand publié mis jour publicado actualizado il alle er local hrs " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "lunes martes miércoles jueves viernes sábado domingo"
  ).split(" "),
);

export interface PublicationLine {
  readonly instant: ReadInstant;
  readonly isUpdate: boolean;
}

/** A line that gives a date, perhaps with a time, and says nothing else: "7:25 pm on 24 March 2019", "24 Mar 2019". */
export function readPublicationLine(line: string, timeZone: string | null): PublicationLine | null {
  if (line.length > MAX_LENGTH || !/\d/.test(line)) return null;
  const instant = readMachineDate(line, timeZone) ?? (isOnlyDate(line) ? readWrittenDate(line, timeZone) : null);
  return instant === null ? null : { instant, isUpdate: UPDATED.test(line) };
}

function isOnlyDate(line: string): boolean {
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => FILLER.has(word) || MONTH_BY_NAME.has(word) || ZONE_BY_NAME.has(word));
}
