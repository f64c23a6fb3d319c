/** What stands before a name in a byline, by language: patterns, matched at the beginning of a line. */
export const BYLINE_LEADS: readonly string[] = [
  // English
  "(?:(?:written|reported|posted|published|words|story|text|interview|analysis|review|compiled)\\s+)*by",
  "(?:words|story|reporting|author|authors|report)(?=\\s*:)",
  // German, Dutch, Scandinavian
  "von",
  "(?:ein|eine)\\s+(?:\\p{L}+\\s+)?von",
  "autor(?:in|en)?(?=\\s*:)",
  "text(?:e)?(?=\\s*:)",
  "door",
  "av",
  "af",
  "tekst(?:\\s+og\\s+foto)?(?=\\s*:)",
  "skrevet\\s+av",
  // French, Spanish, Portuguese, Italian
  "par",
  "propos\\s+recueillis\\s+par",
  "por",
  "texto(?=\\s*:)",
  "di",
  "a\\s+cura\\s+di",
  "testo(?=\\s*:)",
  // Slavic, Turkish, Greek
  "przez",
  "автор(?:и|ы)?(?=\\s*:)",
  "текст(?=\\s*:)",
  "(?:yazan|haber|yazar)(?=\\s*:)",
  "(?:του|της|από)(?:\\s+τον|\\s+την)?",
  // Arabic, Persian, Hebrew
  "بقلم",
  "كتبت?(?=\\s*[:：])",
  "إعداد(?=\\s*:)",
  "نویسنده(?=\\s*:)",
  "מאת",
  // Chinese, Japanese, Korean
  "(?:作者|记者|記者|撰文|文|執筆|取材・文)(?=\\s*[:：/／|｜＝=])",
  "글(?=\\s*[:：])",
];
