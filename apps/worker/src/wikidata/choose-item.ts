import { foldToSlug } from "@newsledger/contracts";
import type { EntityToLink } from "@newsledger/store";
import { type Item, valuesOf } from "./wikibase-answers.js";

// Properties and items of Wikidata.
const INSTANCE_OF = "P31";
const COORDINATES = "P625";
const ISO_ALPHA_3 = "P298";
const GEONAMES_ID = "P1566";
const HUMAN = "Q5";
/** Pages that list what shares a name, names themselves: they have the label and are nobody. */
const NOBODY = new Set(["Q4167410", "Q101352", "Q202444", "Q12308941", "Q11879590", "Q3409032", "Q13406463"]);

/**
 * The item that an entity is: the one with its ISO or GeoNames code, else the only one that bears one of its names and
 * is of its type. Null where none is, or several are: a wrong link is worse than none.
 */
export function chooseItem(entity: EntityToLink, items: readonly Item[]): Item | null {
  const byCode = items.filter((item) => hasCode(entity, item));
  if (byCode.length === 1) return byCode[0] as Item;
  const names = new Set([entity.name, ...entity.names].map(foldToSlug));
  const fitting = items.filter((item) => fitsType(entity, item) && namesOf(item).some((name) => names.has(name)));
  return fitting.length === 1 ? (fitting[0] as Item) : null;
}

function hasCode({ iso, geonamesId }: EntityToLink, item: Item): boolean {
  if (iso !== null) return valuesOf(item, ISO_ALPHA_3).includes(iso);
  return geonamesId !== null && valuesOf(item, GEONAMES_ID).includes(String(geonamesId));
}

function fitsType({ type, iso, geonamesId }: EntityToLink, item: Item): boolean {
  const kinds = valuesOf(item, INSTANCE_OF);
  if (kinds.length === 0 || kinds.some((kind) => NOBODY.has(kind))) return false;
  const isPlace = item.claims[COORDINATES] !== undefined;
  if (type === "person") return kinds.includes(HUMAN);
  // A place whose code is known and is not the item's is another place of that name.
  if (type === "place") return isPlace && iso === null && geonamesId === null;
  return !kinds.includes(HUMAN);
}

function namesOf(item: Item): string[] {
  const labels = Object.values(item.labels).map(({ value }) => value);
  const aliases = Object.values(item.aliases).flatMap((list) => list.map(({ value }) => value));
  return [...labels, ...aliases].map(foldToSlug);
}
