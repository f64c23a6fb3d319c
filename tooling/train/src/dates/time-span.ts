import { PARTS_OF_YEAR } from "@newsledger/contracts";

const EARLIEST = "0000-00-00";
const LATEST = "9999-99-99";

/** The first or last day of one EDTF date, as text that sorts; months that end early do no harm. */
function edgeOf(date: string, isLast: boolean): string {
  if (date === "" || date === "..") return isLast ? LATEST : EARLIEST;
  const [year = "", part, day] = date.split("-");
  const whole = year.replaceAll("X", isLast ? "9" : "0");
  const month =
    part === undefined ? (isLast ? "99" : "00") : (PARTS_OF_YEAR[part]?.[isLast ? "last" : "first"] ?? part);
  return `${whole}-${month}-${day ?? (isLast ? "99" : "00")}`;
}

/** The first and last day of an EDTF date or interval, as text that sorts. */
function edgesOf(edtf: string): [from: string, to: string] {
  const [from = "", to = from] = edtf.split("/");
  return [edgeOf(from, false), edgeOf(to, true)];
}

/** Whether two times have a day in common. */
export function timesMeet(a: string, b: string): boolean {
  const [[fromA, toA], [fromB, toB]] = [edgesOf(a), edgesOf(b)];
  return fromA <= toB && fromB <= toA;
}
