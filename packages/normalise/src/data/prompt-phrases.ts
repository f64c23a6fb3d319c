/**
 * Calls to subscribe, follow, install, share or write in, by language. Patterns, matched without regard to case
 * anywhere in a short line; none of them is what a report would say in its own voice.
 */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  de: [
    "newsletter (?:abonnieren|bestellen)",
    "jetzt (?:abonnieren|anmelden|bestellen|registrieren|kostenlos testen)",
    "(?:abonnieren|abonniere[n]?) sie",
    "folgen sie uns",
    "(?:unsere|die) app (?:herunterladen|laden)",
    "nur für abonnenten",
    "sie haben bereits ein (?:abo|konto)",
  ],
  fr: [
    "abonnez-vous",
    "inscrivez-vous (?:à|pour|gratuitement)",
    "(?:suivez|rejoignez|retrouvez)[- ]nous sur",
    "téléchargez (?:notre|l['’])\\s?appli",
    "réservée?s? (?:aux|à nos) abonnés",
    "déjà abonné",
    "partage[rz] (?:cet|l['’]) ?article",
    "recevez (?:notre|nos|la) (?:newsletter|lettre)",
  ],
  es: [
    "suscr[ií]b(?:ete|ase)",
    "s[ií]gu(?:enos|anos) en",
    "descarg(?:a|ue) (?:nuestra|la) (?:app|aplicación)",
    "regístrate (?:gratis|para|aquí)",
    "únete a nuestro (?:canal|grupo)",
    "exclusiv[ao] para suscriptores",
    "recib(?:e|a) (?:nuestro|nuestra|el|la) (?:newsletter|boletín)",
    "compart(?:e|ir) est[ea] (?:noticia|artículo)",
  ],
  it: [
    "iscriviti (?:alla|al|ora|qui|gratis)",
    "abbonati (?:ora|a|per|subito)",
    "seguici su",
    "scarica (?:la nostra|l['’])\\s?app",
    "ricevi (?:la|le) (?:nostra |nostre )?newsletter",
    "riservat[oi] agli abbonati",
  ],
  pt: [
    "inscreva-se (?:n[oa]|em|para|aqui|grátis)",
    "assine (?:já|agora|a newsletter|nossa newsletter)",
    "sig[ao](?:-nos|m)? (?:o|a|nos)?.{0,30} n[oa] (?:facebook|twitter|instagram|whatsapp|telegram|google notícias|x)",
    "baixe (?:o|nosso) (?:app|aplicativo)",
    "receba (?:as notícias|nossa newsletter|a newsletter)",
    "exclusivo para assinantes",
    "(?:compartilhe|partilhe) (?:esta|este|est[ea]) (?:notícia|artigo|matéria)",
    "(?:entre|participe) n[oa] (?:nosso )?(?:canal|grupo)",
  ],
  nl: [
    "schrijf je in voor",
    "meld je aan voor",
    "abonneer (?:je|u)",
    "volg ons op",
    "download (?:onze|de gratis) app",
    "alleen voor abonnees",
    "deel dit artikel",
  ],
  pl: ["zapisz się (?:na|do)", "(?:obserwuj|polub|śledź) nas (?:na|w)", "pobierz (?:naszą )?aplikację"],
  sv: ["prenumerera", "följ oss på", "ladda ner (?:vår )?app"],
  tr: [
    "abone ol(?:un|mak)",
    "(?:bizi|haberlerimizi) .{0,40}takip ed(?:in|ebilirsiniz)",
    "bültenimize",
    "uygulamamızı (?:indirin|ücretsiz)",
  ],
  ru: [
    "подпи(?:сывайтесь|шитесь|саться) на",
    "(?:читайте|следите за) на(?:с|ми|шими новостями) в",
    "присоединяйтесь к нам",
    "(?:скачайте|установите) (?:наше |мобильное )?приложение",
    "на(?:ш|шем) (?:телеграм|telegram)[- ]канал",
  ],
  uk: [
    "підпи(?:суйтесь|суйтеся|шіться|саться) на",
    "(?:читайте|стежте за) на(?:с|ми) [ув]",
    "(?:долучайтесь|приєднуйтесь) до",
    "на(?:ш|шому) (?:телеграм|telegram)[- ]канал",
  ],
  ar: ["اشترك(?:وا)? في", "تابعو?نا على", "حم[ّ]?ل(?:وا)? (?:ال)?تطبيق", "للاشتراك في"],
  ja: [
    "(?:有料)?会員(?:限定|登録)",
    "メールマガジン",
    "(?:を|で)フォロー(?:する|して)",
    "アプリを(?:ダウンロード|入手)",
    "残り\\s?[0-9,]+文字",
  ],
  ko: [
    "구독(?:하기|하세요|신청)",
    "무단\\s?전재",
    "재배포\\s?금지",
    "제보(?:는|하기|를 기다립니다)",
    "앱 (?:다운로드|설치)",
  ],
  zh: [
    "关注(?:我们|微信|公众号)",
    "扫(?:描|码).{0,12}(?:二维码|关注|下载)",
    "下[载載].{0,8}(?:客户端|app)",
    "(?:訂閱|订阅)(?:我们|我們|电子报|電子報)",
    "(?:责任编辑|責任編輯)[:：]",
  ],
};

/** Banners of consent, where their element gives nothing away. */
const CONSENT: readonly string[] = [
  "we (?:and our (?:\\d+ )?partners )?use cookies",
  "(?:this|our) (?:web ?)?site uses cookies",
  "wir (?:verwenden|nutzen|setzen) cookies",
  "nous utilisons des cookies",
  "(?:utilizamos|usamos) cookies",
  "utilizziamo i cookie",
  "wij gebruiken cookies",
  "vi (?:bruker|använder|bruger) cookies",
  "(?:мы используем|использу(?:ем|ет) файлы) cookie",
  "çerez(?:leri)? kullan",
];

export const PROMPT_PHRASES: readonly string[] = [...Object.values(PHRASES).flat(), ...CONSENT];
