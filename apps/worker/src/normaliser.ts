import { decodePage, normalisePage, readDateText } from "@newsledger/normalise";
import type { Normaliser } from "@newsledger/source-kit";

/** The general reading, as adapters are given it. */
export const NORMALISER: Normaliser = { normalisePage, decodePage, readDateText };
