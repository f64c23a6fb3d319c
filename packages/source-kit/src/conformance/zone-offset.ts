/** The offset of a zone at an instant, as `+13:00`. */
export function offsetOf(timeZone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(
    new Date(instant),
  );
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? "+00:00";
}

/** The instant as the clock on the newsroom's wall showed it, without an offset. Null for what is no instant. */
export function toWallClock(timeZone: string, instant: string): string | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const [sign, hours = "0", minutes = "0"] = /([+-])(\d\d):(\d\d)/.exec(offsetOf(timeZone, instant))?.slice(1) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return new Date(time + shift * 60_000).toISOString().slice(0, 19);
}
