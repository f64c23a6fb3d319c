export { readDateText } from "./dates/read-date-text.js";
export { decodePage } from "./decode/decode-page.js";
export { MAX_PAGE_BYTES } from "./limits.js";
export { normalisePage, type PageInput } from "./normalise-page.js";
export type { NormaliseResult } from "./normalise-result.js";
export { normaliseText, type TextInput } from "./normalise-text.js";
export { repairText } from "./repairs/repair-text.js";
export { NORMALISER_VERSION } from "./version.js";
