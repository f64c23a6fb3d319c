/** `plural singular` pairs; words without another form stand for themselves. */
const IRREGULAR_NOUNS =
  "people people men man women woman children child feet foot teeth tooth mice mouse lives life wives wife knives knife " +
  "halves half wolves wolf leaves leaf loaves loaf thieves thief shelves shelf crises crisis analyses analysis " +
  "bases base oases oasis theses thesis criteria criterion phenomena phenomenon series series species species " +
  "aircraft aircraft spacecraft spacecraft troops troops police police cattle cattle sheep sheep fish fish deer deer " +
  "personnel personnel staff staff movies movie ties tie pies pie cookies cookie selfies selfie zombies zombie rookies rookie " +
  "heroes hero measles measles potatoes potato tomatoes tomato echoes echo vetoes veto torpedoes torpedo gases gas gas gas buses bus viruses virus " +
  "campuses campus bonuses bonus houses house horses horse courses course nurses nurse cases case causes cause " +
  "clauses clause expenses expense licenses license purchases purchase exercises exercise increases increase diseases disease " +
  "releases release leases lease phases phase noises noise votes vote refugees refugee employees employee gps gp mps mp " +
  "iraqis iraqi israelis israeli pakistanis pakistani bangladeshis bangladeshi saudis saudi omanis omani yemenis yemeni nepalis nepali somalis somali kuwaitis kuwaiti azerbaijanis azerbaijani punjabis punjabi qataris qatari bahrainis bahraini emiratis emirati " +
  "taxis taxi skis ski bikinis bikini safaris safari alibis alibi kiwis kiwi nazis nazi rabbis rabbi tsunamis tsunami emojis emoji samurais samurai " +
  "pcs pc tvs tv suvs suv mums mum dads dad news news means means headquarters headquarters barracks barracks";

export function readIrregulars(): Map<string, string> {
  const words = IRREGULAR_NOUNS.split(" ");
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i] as string, words[i + 1] as string);
  return map;
}
