import { asWritten } from "./as-written.js";
import { CURRENCIES } from "./currency-names.js";
import { UNITS } from "./unit-names.js";

let names: Map<string, string> | undefined;

/**
 * What a unit of a figure is called, in the singular: "square kilometre" of `km2`, "us dollar per barrel" of
 * `USD/barrel`, "per month" of `1/month`. A unit that the tables give no name is called by its code.
 */
export function nameOfUnit(code: string): string {
  names ??= readNames();
  const whole = names.get(code);
  if (whole !== undefined) return whole;
  const [per, ...rest] = code.split("/").map((part) => names?.get(part) ?? part);
  return [...(per === "1" ? [] : [per]), ...rest.flatMap((part) => ["per", part])].join(" ");
}

function readNames(): Map<string, string> {
  const rows = [
    ...UNITS.split("\n")
      .map((line) => line.split("|"))
      .map(([code, , all]) => [code, all]),
    ...CURRENCIES.split("\n").map((line) => line.split("|")),
  ];
  const found = new Map<string, string>();
  for (const [code = "", all = ""] of rows) {
    const [first = ""] = all.split(",");
    if (first !== "" && !found.has(code)) found.set(code, asWritten(first));
  }
  return found;
}
