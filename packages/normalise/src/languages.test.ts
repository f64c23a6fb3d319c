import { describe, expect, it } from "vitest";
import { normalisePage } from "./normalise-page.js";
import { encodeText } from "./testing/encode-text.js";

interface Story {
  readonly title: string;
  readonly byline: string;
  readonly author: string;
  readonly date: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
}

const STORIES: Readonly<Record<string, Story>> = {
  ja: {
    title: "アロ川が氾濫、14の集落が孤立",
    byline: "記者 山田太郎",
    author: "山田太郎",
    date: "2019年3月24日 16時05分",
    day: "2019-03-24",
    paragraphs: [
      "アロ川が日曜日の朝に氾濫し、流域にある14の集落が孤立した。防災当局が同日の会見で明らかにした。けが人の報告はないという。",
      "地域評議会によると、およそ3400人が学校や教会の集会所で一夜を過ごした。当局は月曜日も休校とする方針を決めた。",
      "技術者らは水位が1日に50センチずつ下がると見ているが、火曜日にはさらに雨が降る予報となっている。",
    ],
    furniture: ["関連記事", "無断転載を禁じます"],
  },
  zh: {
    title: "阿罗河决堤 十四个村庄被围困",
    byline: "作者：王小明",
    author: "王小明",
    date: "2019年3月24日 16:05",
    day: "2019-03-24",
    paragraphs: [
      "阿罗河星期日早晨决堤，流域内十四个村庄被洪水围困，当地民防部门在新闻发布会上表示，目前没有人员受伤的报告。",
      "地区议会的数据显示，大约三千四百人在学校和教堂的大厅里过夜。当局决定星期一继续停课，并调来更多的船只。",
      "工程师预计水位每天会下降半米，但是气象部门预报星期二还会有更多的雨，下游的居民被要求做好准备。",
    ],
    furniture: ["相关阅读", "版权所有 未经许可不得转载"],
  },
  ko: {
    title: "아로강 범람, 마을 14곳 고립",
    byline: "김철수 기자",
    author: "김철수",
    date: "2019년 3월 24일 16:05",
    day: "2019-03-24",
    paragraphs: [
      "아로강이 일요일 아침 범람하면서 유역에 있는 마을 14곳이 고립됐다고 민방위 당국이 이날 밝혔다. 다친 사람은 없는 것으로 알려졌다.",
      "지역 의회에 따르면 주민 약 3400명이 학교와 교회 강당에서 밤을 보냈다. 당국은 월요일에도 휴교하기로 했다.",
      "기술자들은 수위가 하루에 50센티미터씩 내려갈 것으로 보고 있지만 화요일에는 비가 더 올 것으로 예보됐다.",
    ],
    furniture: ["관련기사", "무단전재 및 재배포 금지"],
  },
  ru: {
    title: "Река Аро вышла из берегов, отрезаны 14 деревень",
    byline: "Автор: Анна Иванова",
    author: "Анна Иванова",
    date: "24 марта 2019, 16:05",
    day: "2019-03-24",
    paragraphs: [
      "Река Аро вышла из берегов в воскресенье утром и отрезала 14 деревень, сообщила служба гражданской обороны на пресс-конференции.",
      "Около 3400 человек провели ночь в школах и церковных залах, по данным районного совета. В понедельник занятий не будет.",
      "Инженеры ожидают, что вода будет спадать на полметра в день, хотя на вторник снова обещают дожди, и жителей просят быть готовыми.",
    ],
    furniture: ["Читайте также", "Все права защищены"],
  },
  ar: {
    title: "فيضان نهر آرو يعزل أربع عشرة قرية",
    byline: "بقلم: ليلى حداد",
    author: "ليلى حداد",
    date: "24 مارس 2019 16:05",
    day: "2019-03-24",
    paragraphs: [
      "فاض نهر آرو صباح الأحد وعزل أربع عشرة قرية في الوادي، بحسب ما أعلنت إدارة الدفاع المدني في مؤتمر صحفي عقد في المدينة.",
      "وأمضى نحو 3400 شخص ليلتهم في المدارس وقاعات الكنائس، وفقا للمجلس الإقليمي الذي قرر إغلاق المدارس يوم الاثنين.",
      "ويتوقع المهندسون أن ينخفض منسوب المياه نصف متر في اليوم، لكن التوقعات تشير إلى مزيد من الأمطار يوم الثلاثاء.",
    ],
    furniture: ["اقرأ أيضا", "جميع الحقوق محفوظة"],
  },
  tr: {
    title: "Aro Irmağı taştı, on dört köy yolu kapandı",
    byline: "Haber: Ayşe Yılmaz",
    author: "Ayşe Yılmaz",
    date: "24 Mart 2019 16:05",
    day: "2019-03-24",
    paragraphs: [
      "Aro Irmağı pazar sabahı taştı ve vadideki on dört köyün yolu kapandı. Sivil savunma ofisi, şimdiye kadar yaralanan olmadığını açıkladı.",
      "Bölge meclisine göre yaklaşık 3400 kişi geceyi okullarda ve kilise salonlarında geçirdi. Pazartesi günü için dersler iptal edildi.",
      "Mühendisler suyun her gün yarım metre alçalmasını bekliyor, ancak salı günü için daha çok yağmur öngörülüyor ve halk uyarıldı.",
    ],
    furniture: ["İlgili haberler", "Tüm hakları saklıdır"],
  },
  de: {
    title: "Hochwasser schneidet vierzehn Dörfer ab",
    byline: "Von Petra Müller",
    author: "Petra Müller",
    date: "24. März 2019, 16:05 Uhr",
    day: "2019-03-24",
    paragraphs: [
      "Der Fluss Aro ist am Sonntagmorgen über die Ufer getreten und hat vierzehn Dörfer abgeschnitten, wie der Zivilschutz mitteilte.",
      "Nach Angaben des Kreises verbrachten etwa 3400 Menschen die Nacht in Schulen und Gemeindesälen. Am Montag fällt der Unterricht aus.",
      "Die Fachleute erwarten, dass das Wasser täglich um einen halben Meter fällt, für Dienstag ist jedoch weiterer Regen gemeldet.",
    ],
    furniture: ["Lesen Sie auch", "Alle Rechte vorbehalten"],
  },
  el: {
    title: "Πλημμύρισε ο ποταμός, αποκλείστηκαν χωριά",
    byline: "Του Νίκου Παπαδόπουλου",
    author: "Νίκου Παπαδόπουλου",
    date: "24 Μαρτίου 2019 16:05",
    day: "2019-03-24",
    paragraphs: [
      "Ο ποταμός ξεχείλισε το πρωί της Κυριακής και απέκλεισε δεκατέσσερα χωριά της κοιλάδας, ανακοίνωσε η πολιτική προστασία.",
      "Σύμφωνα με το περιφερειακό συμβούλιο, περίπου 3400 άνθρωποι πέρασαν τη νύχτα σε σχολεία και αίθουσες εκκλησιών της πόλης.",
      "Οι μηχανικοί περιμένουν ότι το νερό θα πέφτει μισό μέτρο την ημέρα, αν και για την Τρίτη αναμένονται νέες βροχές.",
    ],
    furniture: ["Διαβάστε επίσης"],
  },
  pl: {
    title: "Rzeka wystąpiła z brzegów, wsie są odcięte",
    byline: "Autor: Łukasz Wiśniewski",
    author: "Łukasz Wiśniewski",
    date: "24 marca 2019, 16:05",
    day: "2019-03-24",
    paragraphs: [
      "Rzeka Aro wystąpiła z brzegów w niedzielę rano i odcięła czternaście wsi w dolinie, poinformowała obrona cywilna na konferencji.",
      "Według rady powiatu około 3400 osób spędziło noc w szkołach i salach parafialnych. W poniedziałek zajęcia się nie odbędą.",
      "Inżynierowie spodziewają się, że woda będzie opadać o pół metra dziennie, choć na wtorek znów zapowiadane są deszcze.",
    ],
    furniture: ["Czytaj także", "Wszelkie prawa zastrzeżone"],
  },
  he: {
    title: "נהר ארו עלה על גדותיו וניתק כפרים",
    byline: "מאת דנה כהן",
    author: "דנה כהן",
    date: "24.3.2019 16:05",
    day: "2019-03-24",
    paragraphs: [
      "נהר ארו עלה על גדותיו ביום ראשון בבוקר וניתק ארבעה עשר כפרים בעמק, כך נמסר משירותי ההגנה האזרחית במסיבת עיתונאים.",
      "לפי המועצה האזורית, כ-3400 בני אדם בילו את הלילה בבתי ספר ובאולמות. ביום שני לא יתקיימו לימודים בכל האזור.",
      "המהנדסים צופים שמפלס המים ירד בחצי מטר ביום, אף שליום שלישי נחזה גשם נוסף והתושבים התבקשו להתכונן לכך.",
    ],
    furniture: ["קראו גם"],
  },
};

/** With nothing marked up that says what it is, but for the headline and a class around date and byline. */
function pageOf(lang: string, head = `<meta charset="utf-8">`): string {
  const { title, byline, date, paragraphs, furniture } = STORIES[lang] as Story;
  const [related, ...notices] = furniture;
  return `<!doctype html><html lang="${lang}"><head>${head}<title>${title} | Example</title></head><body>
<div class="top"><a href="/">Example</a></div><div class="page"><h1>${title}</h1><div class="info"><span class="date">${date}</span></div><p>${byline}</p>
<div class="c1">${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}<p>${related}</p><ul><li><a href="/1">${title}</a></li><li><a href="/2">${title}</a></li></ul>
${notices.map((text) => `<p>${text}</p>`).join("\n")}</div></div></body></html>`;
}

const URL = "https://news.example/world/story";

describe("a page in another language", () => {
  it.each(Object.keys(STORIES))("%s: headline, author, day, language and text", (lang) => {
    const { title, author, day, paragraphs } = STORIES[lang] as Story;
    const { outcome, article } = normalisePage({ url: URL, body: pageOf(lang) });
    expect(outcome).toBe("stored");
    expect(article).toMatchObject({ title, authors: [author], lang, paragraphs });
    expect(article?.publishedAt).toMatch(`${day}T16:05:00`);
  });

  it.each(Object.keys(STORIES))("%s: is known by its text where nothing declares it", (lang) => {
    const body = pageOf(lang).replace(` lang="${lang}"`, "");
    expect(normalisePage({ url: URL, body }).article).toMatchObject({ lang, origins: { lang: "text" } });
  });
});

const CHARSETS: readonly (readonly [lang: string, charset: string])[] = [
  ["ja", "shift_jis"],
  ["ja", "euc-jp"],
  ["zh", "gb18030"],
  ["ko", "euc-kr"],
  ["ru", "windows-1251"],
  ["ru", "koi8-r"],
  ["ar", "windows-1256"],
  ["tr", "windows-1254"],
  ["de", "windows-1252"],
  ["el", "windows-1253"],
  ["pl", "windows-1250"],
  ["pl", "iso-8859-2"],
  ["he", "windows-1255"],
];

function readEncoded(lang: string, charset: string, head: string, header: string | null, isNamed = true) {
  const html = isNamed ? pageOf(lang, head) : pageOf(lang, head).replace(` lang="${lang}"`, "");
  const { article } = normalisePage({ url: URL, body: encodeText(html, charset), hints: { charset: header } });
  return article?.paragraphs;
}

describe("a page in another encoding", () => {
  it.each(CHARSETS)("%s in %s is read by its own declaration", (lang, charset) =>
    expect(readEncoded(lang, charset, `<meta charset="${charset}">`, null)).toEqual(STORIES[lang]?.paragraphs),
  );

  it.each(CHARSETS)("%s in %s is read by the header", (lang, charset) =>
    expect(readEncoded(lang, charset, "", charset)).toEqual(STORIES[lang]?.paragraphs),
  );

  it.each(CHARSETS)("%s in %s is read although header and page claim UTF-8", (lang, charset) =>
    expect(readEncoded(lang, charset, `<meta charset="utf-8">`, "utf-8")).toEqual(STORIES[lang]?.paragraphs),
  );

  it.each(CHARSETS)("%s in %s is read although the header claims Latin letters", (lang, charset) =>
    expect(readEncoded(lang, charset, `<meta charset="${charset}">`, "iso-8859-1")).toEqual(STORIES[lang]?.paragraphs),
  );

  it.each(CHARSETS)("%s in %s is read where only the language is declared", (lang, charset) =>
    expect(readEncoded(lang, charset, "", null)).toEqual(STORIES[lang]?.paragraphs),
  );

  it.each(CHARSETS.filter(([, charset]) => charset !== "windows-1250" && charset !== "windows-1254"))(
    "%s in %s is read where nothing is declared",
    (lang, charset) => expect(readEncoded(lang, charset, "", null, false)).toEqual(STORIES[lang]?.paragraphs),
  );

  it.each(["utf-16le", "utf-16be"])("%s is read with a mark and without, whatever is declared", (order) => {
    const html = pageOf("ja", `<meta charset="shift_jis">`);
    const bytes = (text: string) =>
      Uint8Array.from(
        [...text].flatMap((letter) => {
          const code = letter.charCodeAt(0);
          return order === "utf-16le" ? [code & 255, code >> 8] : [code >> 8, code & 255];
        }),
      );
    for (const text of [html, `\ufeff${html}`]) {
      const { article } = normalisePage({ url: URL, body: bytes(text), hints: { charset: "iso-8859-1" } });
      expect(article?.paragraphs).toEqual(STORIES.ja?.paragraphs);
    }
  });

  it("in UTF-8 loses one letter where one byte is broken", () => {
    const bytes = new TextEncoder().encode(pageOf("de", ""));
    const broken = bytes.lastIndexOf(0xc3);
    bytes[broken] = 0x20;
    const { article } = normalisePage({ url: URL, body: bytes });
    expect(article?.title).toBe(STORIES.de?.title);
  });
});
