/** Month names by number, as news pages write them; compared lower-cased and without dots. */
const NAMES: readonly string[] = [
  "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari januar styczeń stycznia sty leden ledna led ocak oca tammikuu tammikuuta ianuarie január января янв січня يناير ιανουαρίου ιαν ינואר януари јануар siječnja jaanuar gener xaneiro sausio janvāris janvārī yanvar қаңтар janar janúar студзеня იანვარი հունվարի जनवरी জানুয়ারি جنوری ژانویه جانفي มกราคม มค siječanj januára",
  "february feb februar feber février févr fév febrero febbraio fevereiro fev februari luty lutego lut únor února úno şubat şub helmikuu helmikuuta februarie február февраля фев лютого فبراير شباط φεβρουαρίου φεβ פברואר февруари фебруар veljače pebrero pebrwari veebruar febrer febreiro vasario februāris februārī fevral ақпан shkurt febrúar лютага თებერვალი փետրվարի फरवरी फ़रवरी ফেব্রুয়ারি فروری فوریه فيفري กุมภาพันธ์ กพ veljača februára",
  "march mar märz mär mrz mars marzo março marts maart mrt marzec marca březen března bře mart maaliskuu maaliskuuta martie március марта мар березня مارس آذار اذار μαρτίου μαρ מרץ март ožujka maret mac machi märts març kovo martā marec наурыз сакавіка მარტი մարտի मार्च মার্চ مارچ มีนาคม มีค ožujak μάρτιος marso",
  "april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna dub nisan nis huhtikuu huhtikuuta aprilie április апреля апр квітня أبريل ابريل نيسان απριλίου απρ אפריל април travnja aprili aprill balandžio aprīlis aprīlī aprel сәуір prill apríl красавіка აპრილი ապրիլի अप्रैल এপ্রিল اپریل آوریل أفريل เมษายน เมย travanj apríla απρίλιος",
  "may mai mayo maggio mag maio mei maj maja květen května kvě mayıs toukokuu toukokuuta május мая травня مايو أيار ايار μαΐου μαϊ מאי май мај svibnja maig gegužės maijs maijā мамыр maí მაისი մայիսի मई মে مئی مه ماي พฤษภาคม พค svibanj mája μάιος",
  "june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června čvn haziran haz kesäkuu kesäkuuta iunie június июня июн червня يونيو حزيران ιουνίου ιουν יוני юни јун lipnja hunyo juuni juny xuño birželio jūnijs jūnijā iyun маусым qershor júní чэрвеня ივნისი հունիսի जून জুন جون ژوئن جوان มิถุนายน มิย lipanj júna ιούνιος",
  "july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července čvc temmuz tem heinäkuu heinäkuuta iulie július июля июл липня يوليو تموز ιουλίου ιουλ יולי юли јул srpnja julai hulyo juuli juliol xullo liepos jūlijs jūlijā iyul шілде korrik júlí ліпеня ივლისი հուլիսի जुलाई জুলাই جولائی ژوئیه جويلية يوليوز กรกฎาคม กค srpanj júla ιούλιος",
  "august aug août aou agosto ago augustus augusti sierpień sierpnia sie srpen srpna srp ağustos ağu elokuu elokuuta augusztus августа авг серпня أغسطس اغسطس آب αυγούστου αυγ אוגוסט август kolovoza ogos agosti agu agost rugpjūčio augusts augustā avqust avgust тамыз gusht ágúst жніўня აგვისტო օգոստոսի अगस्त আগস্ট اگست اوت أوت غشت สิงหาคม สค kolovoz αύγουστος",
  "september sep sept septembre septiembre settembre set setembro wrzesień września wrz září eylül eyl syyskuu syyskuuta septembrie szeptember сентября сен вересня سبتمبر أيلول ايلول σεπτεμβρίου σεπ ספטמבר септември септембар rujna septemba setyembre rugsėjo septembris septembrī sentyabr қыркүйек shtator верасня სექტემბერი սեպտեմբերի सितंबर सितम्बर সেপ্টেম্বর ستمبر سپتامبر شتنبر กันยายน กย rujan septembra septembar σεπτέμβριος",
  "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen října říj ekim eki lokakuu lokakuuta octombrie október октября окт жовтня أكتوبر اكتوبر οκτωβρίου οκτ אוקטובר октомври октобар oktoba oktubre oktoober spalio oktobris oktobrī oktyabr қазан tetor кастрычніка ოქტომბერი հոկտեմբերի अक्टूबर अक्तूबर অক্টোবর اکتوبر اکتبر ตุลาคม ตค októbra oktobar οκτώβριος",
  "november nov novembre noviembre novembro listopad listopada lis listopadu kasım kas marraskuu marraskuuta noiembrie ноября ноя листопада نوفمبر νοεμβρίου νοε נובמבר ноември новембар studenoga novemba nobyembre lapkričio novembris novembrī noyabr қараша nëntor nóvember лістапада ნოემბერი նոյեմբերի नवंबर नवम्बर নভেম্বর نومبر نوامبر نونبر พฤศจิกายน พย studeni novembra novembar νοέμβριος",
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień grudnia gru prosinec prosince pro aralık ara joulukuu joulukuuta decembrie декабря дек грудня ديسمبر δεκεμβρίου δεκ דצמבר декември децембар prosinca disember desemba disyembre detsember gruodžio decembris decembrī dekabr желтоқсан dhjetor снежня დეკემბერი դեկտեմբերի दिसंबर दिसम्बर ডিসেম্বর دسمبر دسامبر دجنبر ธันวาคม ธค prosinac decembra decembar δεκέμβριος",
];

/** Those of the Levant that are two words. */
const PAIRS: readonly (readonly [string, number])[] = [
  ["كانون الثاني", 1],
  ["تشرين الأول", 10],
  ["تشرين الاول", 10],
  ["تشرين الثاني", 11],
  ["كانون الأول", 12],
  ["كانون الاول", 12],
];

export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
  ...PAIRS,
]);

/** Of the solar calendar of Iran, and of Afghanistan. */
const SOLAR_NAMES: readonly string[] = [
  "فروردین حمل",
  "اردیبهشت ثور",
  "خرداد جوزا",
  "تیر سرطان",
  "مرداد اسد",
  "شهریور سنبله",
  "مهر میزان",
  "آبان عقرب",
  "آذر قوس",
  "دی جدی",
  "بهمن دلو",
  "اسفند حوت",
];

export const SOLAR_MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  SOLAR_NAMES.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
