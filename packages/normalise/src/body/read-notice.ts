const NOTICE =
  /^[\s*–—-]*(?:corrections?(?: and clarifications?)?|clarification|editor['’]?s['’]? note|update[ds]?|correction appended|errata|erratum|korrektur|anmerkung der redaktion|richtigstellung|rectificatif|mise à jour|correcci[oó]n|fe de errat[ao]s|fe de errores|correzione|correção|correctie|rectificatie|rättelse|rettelse|korekta|sprostowanie|düzeltme|исправление|уточнение|виправлення|уточнення|تصحيح|訂正|정정|更正)(?![\p{L}\p{N}])(?:\s*\([^)]{1,60}\)|[^:：.]{0,50})\s*[:：–—]/iu;
const STANDING =
  /^[\s*–—([-]*(?:an earlier version of this (?:article|story|report|piece)|this (?:article|story|post|report|piece|headline) (?:was|has been) (?:amended|corrected|updated|clarified|edited on)|(?:the|a) (?:headline|photo caption|caption|previous version) .{0,40}(?:was|has been) (?:corrected|updated|amended))/i;
const MAX_LENGTH = 700;

/** A correction or update notice, which is about the article and no part of it. Null for any other text. */
export function readNotice(text: string): string | null {
  return text.length <= MAX_LENGTH && (STANDING.test(text) || NOTICE.test(text)) ? text : null;
}
