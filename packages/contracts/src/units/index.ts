export { codeOfUnit } from "./code-of-unit.js";
export { CURRENCIES } from "./currency-names.js";
export { nameOfUnit } from "./name-of-unit.js";
export { PER_ONLY, UNITS } from "./unit-names.js";
