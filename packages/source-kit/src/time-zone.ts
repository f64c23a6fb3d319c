/** True for an IANA zone this runtime can reckon with, such as `Pacific/Auckland`. Bare offsets (`+13:00`) are refused. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
