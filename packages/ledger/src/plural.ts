const IRREGULAR: Record<string, string> = {
  child: "children",
  man: "men",
  woman: "women",
  person: "people",
  foot: "feet",
  half: "halves",
  life: "lives",
  lumen: "lumens",
  specimen: "specimens",
  wife: "wives",
  millennium: "millennia",
  radius: "radii",
};
/** The dead and the homeless are many as they stand. */
const UNCHANGED =
  /(?:people|police|staff|personnel|cattle|sheep|aircraft|dead|missing|injured|wounded|men|children|[a-z]less)$/i;

/** The plural of an English noun, for labels: "militant" becomes "militants", "police" stays. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun.toLowerCase()];
  if (irregular !== undefined) return irregular;
  const policeman = /^(.*)man$/i.exec(noun)?.[1];
  if (policeman) return `${policeman}men`;
  if (UNCHANGED.test(noun)) return noun;
  if (/(?:ss|x|ch|sh)$/i.test(noun)) return `${noun}es`;
  if (/s$/i.test(noun)) return noun;
  return /[^aeiou]y$/i.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
