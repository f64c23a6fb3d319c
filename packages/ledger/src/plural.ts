const IRREGULAR: Record<string, string> = {
  child: "children",
  man: "men",
  woman: "women",
  person: "people",
  foot: "feet",
  half: "halves",
  homeless: "homeless",
  life: "lives",
  wife: "wives",
};
const UNCHANGED =
  /(?:people|police|staff|personnel|cattle|sheep|aircraft|dead|missing|injured|wounded|men|children|s)$/i;

/** The plural of an English noun, for labels: "militant" becomes "militants", "police" stays. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun.toLowerCase()];
  if (irregular !== undefined) return irregular;
  const policeman = /^(.*)man$/i.exec(noun)?.[1];
  if (policeman) return `${policeman}men`;
  if (/(?:ss|x|ch|sh)$/i.test(noun)) return `${noun}es`;
  if (UNCHANGED.test(noun)) return noun;
  return /[^aeiou]y$/i.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
