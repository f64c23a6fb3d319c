/**
 * Words for the people of an armed group, as different reporters choose them: whoever counts them counts the same
 * people. Soldiers and police are not among them, nor members and supporters, of whom not all bear arms.
 */
export const FIGHTER_NOUNS: readonly string[] = [
  "fighter",
  "militant",
  "jihadist",
  "jihadi",
  "insurgent",
  "rebel",
  "guerrilla",
  "guerilla",
  "combatant",
  "gunman",
  "militiaman",
];

/** People who are fighters where the text says that they are armed: "armed adherents". */
export const ARMED_NOUNS: readonly string[] = ["adherent", "member", "man", "men", "people", "supporter", "follower"];

/** Words before the noun that tell of some of the fighters only. */
export const NARROWING: readonly string[] = [
  "foreign",
  "female",
  "child",
  "teenage",
  "former",
  "wounded",
  "captured",
  "surrendered",
  "defecting",
  "suspected",
];
