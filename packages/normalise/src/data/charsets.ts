/** What pages of a language are written in where they are not UTF-8, likeliest first. */
export const CHARSETS_BY_LANG: Readonly<Record<string, readonly string[]>> = {
  ja: ["shift_jis", "euc-jp", "iso-2022-jp"],
  zh: ["gb18030", "big5"],
  ko: ["euc-kr"],
  ru: ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"],
  uk: ["windows-1251", "koi8-u"],
  bg: ["windows-1251"],
  sr: ["windows-1251", "windows-1250"],
  mk: ["windows-1251"],
  be: ["windows-1251"],
  ar: ["windows-1256", "iso-8859-6"],
  fa: ["windows-1256"],
  ur: ["windows-1256"],
  he: ["windows-1255", "iso-8859-8"],
  el: ["windows-1253", "iso-8859-7"],
  tr: ["windows-1254"],
  az: ["windows-1254"],
  pl: ["iso-8859-2", "windows-1250"],
  cs: ["windows-1250", "iso-8859-2"],
  sk: ["windows-1250", "iso-8859-2"],
  hu: ["iso-8859-2", "windows-1250"],
  sl: ["windows-1250"],
  hr: ["windows-1250"],
  ro: ["iso-8859-2", "windows-1250"],
  lt: ["windows-1257"],
  lv: ["windows-1257"],
  et: ["windows-1257"],
  th: ["windows-874"],
  vi: ["windows-1258"],
};

/** What is tried on bytes that nobody declares, the commonest first: of two that read as well the earlier is taken. */
export const GUESSED_CHARSETS: readonly string[] = [
  "utf-8",
  "windows-1252",
  "windows-1251",
  "shift_jis",
  "gb18030",
  "euc-kr",
  "euc-jp",
  "big5",
  "iso-2022-jp",
  "windows-1256",
  "windows-1254",
  "windows-1253",
  "windows-1255",
  "windows-1250",
  "iso-8859-2",
  "koi8-r",
  "windows-874",
];

/** The commonest characters of written Chinese, in both spellings, and of Japanese: a text is full of them. */
export const COMMON_HAN: ReadonlySet<string> = new Set(
  "的一是不了在人有我他这这個个中大来來上国國为為和地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運県市町村新聞記者会社府議員選挙調査事故警察午前午後日本東京昨今年月火水木金土",
);
