const SEASONS: Record<string, [first: string, last: string]> = {
  21: ["03", "05"],
  22: ["06", "08"],
  23: ["09", "11"],
  24: ["12", "12"],
  33: ["01", "03"],
  34: ["04", "06"],
  35: ["07", "09"],
  36: ["10", "12"],
};

const EARLIEST = "0000-00-00";
const LATEST = "9999-99-99";

/** The first or last day of one EDTF date, as text that sorts; months that end early do no harm. */
function edgeOf(date: string, isLast: boolean): string {
  if (date === "" || date === "..") return isLast ? LATEST : EARLIEST;
  const [year = "", part, day] = date.split("-");
  const whole = year.replaceAll("X", isLast ? "9" : "0");
  const month = part === undefined ? (isLast ? "99" : "00") : (SEASONS[part]?.[Number(isLast)] ?? part);
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
