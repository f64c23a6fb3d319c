/** Month names by number, as news pages write them; compared lower-cased, without accents' dots at the end. */
const NAMES: readonly string[] = [
  "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari januar styczeń stycznia sty leden ledna led ocak oca tammikuu tammikuuta ianuarie január января янв січня يناير ιανουαρίου ιαν ינואר януари јануар siječnja",
  "february feb februar feber février févr fév febrero febbraio fevereiro fev februari luty lutego lut únor února úno şubat şub helmikuu helmikuuta februarie február февраля фев лютого فبراير شباط φεβρουαρίου φεβ פברואר февруари фебруар veljače",
  "march mar märz mär mrz mars marzo março maart mrt marzec marca březen března bře mart maaliskuu maaliskuuta martie március марта мар березня مارس آذار اذار μαρτίου μαρ מרץ март ožujka",
  "april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna dub nisan nis huhtikuu huhtikuuta aprilie április апреля апр квітня أبريل ابريل نيسان απριλίου απρ אפריל април travnja",
  "may mai mayo maggio mag maio mei maj maja květen května kvě mayıs toukokuu toukokuuta május мая травня مايو أيار ايار μαΐου μαϊ מאי май мај svibnja",
  "june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června čvn haziran haz kesäkuu kesäkuuta iunie június июня июн червня يونيو حزيران ιουνίου ιουν יוני юни јун lipnja",
  "july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července čvc temmuz tem heinäkuu heinäkuuta iulie július июля июл липня يوليو تموز ιουλίου ιουλ יולי юли јул srpnja",
  "august aug août aou agosto ago augustus augusti sierpień sierpnia sie srpen srpna srp ağustos ağu elokuu elokuuta augusztus августа авг серпня أغسطس اغسطس آب αυγούστου αυγ אוגוסט август kolovoza",
  "september sep sept septembre septiembre settembre set setembro wrzesień września wrz září eylül eyl syyskuu syyskuuta septembrie szeptember сентября сен вересня سبتمبر أيلول ايلول σεπτεμβρίου σεπ ספטמבר септември септембар rujna",
  "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen října říj ekim eki lokakuu lokakuuta octombrie október октября окт жовтня أكتوبر اكتوبر οκτωβρίου οκτ אוקטובר октомври октобар",
  "november nov novembre noviembre novembro listopad listopada lis listopadu kasım kas marraskuu marraskuuta noiembrie ноября ноя листопада نوفمبر νοεμβρίου νοε נובמבר ноември новембар studenoga",
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień grudnia gru prosinec prosince pro aralık ara joulukuu joulukuuta decembrie декабря дек грудня ديسمبر δεκεμβρίου δεκ דצמבר декември децембар prosinca",
];

export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
