/** The commonest short words of each language, which hardly any line of it does without. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is that for it was on with as be by at this from have are not they which his has said will",
  de: "der die das und ist nicht ein eine den von zu mit sich auf für im dem auch als an es werden wurde sind hat bei",
  fr: "le la les des et est une un du dans que qui pour pas sur avec par au plus ce sont cette aux été mais",
  es: "el la los las de que y en un una por con para no se del es su al lo como más ha este pero",
  it: "il la di che e è per un una in del della non con sono le dei nel si al da più anche gli ha questo",
  pt: "o a os as de que e em um uma para com não por do da no na se mais dos ao foi pelo são",
  nl: "de het een van en in is dat op te zijn voor met niet die aan er ook als door maar bij naar wordt",
  sv: "och att det som en är av för på med den inte till om har ett var men från kan ska vi sig",
  no: "og det som er av på for med den til ikke har en at de et om var fra men kan skal sier seg",
  da: "og det at som en af er på for med den til ikke har de et om var fra men kan skal sig blev",
  pl: "i w nie na się z do to że jest o jak po co za od ale przez są przy było tym oraz który",
  cs: "a se v na je že s z do o i za to by podle které jako ale jsou po jeho který při už",
  tr: "ve bir bu için ile da de olarak olan daha çok en gibi sonra kadar ise göre ancak olduğu her",
  fi: "ja on ei se että oli ovat mutta myös kun hän mukaan joka sekä tai jos vain niin ole olla",
  hu: "a az és hogy nem is egy volt van ez de csak már meg el azt lesz szerint mint még",
  ro: "și de la în a cu pe o nu să că din care un este pentru mai au fost ca",
  ru: "и в не на что с по он как это его но из за для от было так же к",
  uk: "і в не на що з та до у за від як це про але для його було які він",
  id: "yang dan di dengan untuk dari ini pada tidak dalam itu akan ke oleh juga karena telah sebagai",
};

export const COMMON_WORDS: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(WORDS)) {
    for (const word of words.split(" ")) index.set(word, [...(index.get(word) ?? []), lang]);
  }
  return index;
}
