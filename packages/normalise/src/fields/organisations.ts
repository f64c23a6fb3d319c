import { foldText } from "../body/fold-text.js";
import { AGENCIES } from "../data/agencies.js";
import type { PageFacts } from "../html/page-facts.js";
import { isObject } from "../json-ld/parse-json-ld.js";
import { readList, toText, typesOf } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";

const DESK =
  /(?<![\p{L}])(?:desk|newsroom|news ?team|staff(?: (?:writers?|reporters?))?|team|bureau|editorial(?: board)?|editors|redaktion|nachrichtenredaktion|redazione|redacci[oó]n|redação|rédaction|redactie|redakcja|redaksjonen|redaktionen|redaktsioon|agency|agence|agentur|agencia|agência|agenzia|ajansı|haber merkezi|news service|wire|press|media|magazine|редакция|редакція|агентство|编辑部|編集部|新华社|通信社|通讯社|뉴스팀|편집국)(?![\p{L}])/iu;
const MAX_LENGTH = 60;

/** Whether a name that signs is one of an organisation: an agency, the outlet itself, a desk. */
function isOrganisation(name: string, outlets: readonly string[]): boolean {
  const folded = foldText(name);
  return AGENCIES.includes(name) || DESK.test(name) || outlets.some((outlet) => foldText(outlet) === folded);
}

export interface Signing {
  /** Persons; where none signs, the organisations that do. */
  readonly authors: string[];
  readonly organisations: string[];
}

/** Parts who signs into persons and organisations, those included that JSON-LD lists as such. */
export function partSigning(names: readonly string[], facts: PageFacts, outlets: readonly string[]): Signing {
  const declared = readList(facts.ldArticle, "author")
    .filter(isObject)
    .filter(
      (author) => typesOf(author).some((type) => /Organization$/.test(type)) && !typesOf(author).includes("Person"),
    )
    .flatMap((author) => toText(author.name) ?? [])
    .map((name) => repairText(name))
    .filter((name) => name !== "" && name.length <= MAX_LENGTH && !/^https?:/.test(name));
  const { authors, organisations } = partNames(names, outlets, new Set(declared));
  return { authors, organisations: [...new Set([...organisations, ...declared])] };
}

/** The same where names are all there is to tell by. `known` are organisations already. */
export function partNames(
  names: readonly string[],
  outlets: readonly string[],
  known: ReadonlySet<string> = new Set(),
): Signing {
  const organisations = names.filter((name) => known.has(name) || isOrganisation(name, outlets));
  const persons = names.filter((name) => !organisations.includes(name));
  return { authors: persons.length > 0 ? persons : [...names], organisations };
}
