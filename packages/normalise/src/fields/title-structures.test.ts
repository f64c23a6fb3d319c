import { describe, expect, it } from "vitest";
import { gatherFacts } from "../html/page-facts.js";
import { parseHtml } from "../html/parse-html.js";
import { readTitle } from "./title.js";

const TITLE = "Flood cuts off villages in the valley";
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const ld = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...article })}</script>`;

interface Page {
  /** What is particular to pages of this make. */
  readonly rule: string;
  readonly html: string;
  readonly url?: string;
  readonly expected?: string;
}

/** Pages as systems of many countries make them, with words of our own. */
const PAGES: readonly Page[] = [
  {
    rule: "section and outlet behind pipes, the headline bare on the page",
    html: `<title>${TITLE} | Rivers | The Example</title>${og(TITLE)}${site("the Example")}<h1>${TITLE}</h1>`,
  },
  {
    rule: "a share title with its author behind a pipe",
    html: `<title>${TITLE} | Jane Doe | The Example</title>${og(`${TITLE} | Jane Doe`)}${site("the Example")}<h1>${TITLE}</h1>`,
  },
  {
    rule: "a share title that the window repeats is written for search engines",
    html: `<title>Valley flood: what we know so far - The Example</title>${og("Valley flood: what we know so far")}<meta name="twitter:title" content="Valley flood: what we know so far">${site("The Example")}${ld({ headline: TITLE })}<h1>${TITLE}</h1>`,
  },
  {
    rule: "kicker and headline in two elements, set apart by a hidden colon",
    html: `<title>Unwetter: Vierzehn Dörfer im Tal abgeschnitten | BEISPIEL ONLINE</title>${og("Unwetter: Vierzehn Dörfer im Tal abgeschnitten")}<h1><span class="kicker">Unwetter<span class="hidden">: </span></span><span class="title">Vierzehn Dörfer im Tal abgeschnitten</span></h1>`,
    expected: "Unwetter: Vierzehn Dörfer im Tal abgeschnitten",
  },
  {
    rule: "a headline of inline elements alone: nothing but the page's own blanks between them",
    html: `<title>x</title><h1>“<em>River</em>”, a film of the <b>f</b>lood: the cri<wbr>tics</h1>`,
    expected: "“River”, a film of the flood: the critics",
  },
  {
    rule: "two lines of a headline without a blank between them",
    html: `<h1><span class="line">Flood cuts off</span><span class="line">villages in the valley</span></h1>`,
  },
  {
    rule: "tags within a share title",
    html: `${og("&lt;em&gt;River&lt;/em&gt; cuts off &lt;b&gt;villages&lt;/b&gt; in the valley")}<h1>Storm</h1>`,
    expected: "River cuts off villages in the valley",
  },
  {
    rule: "tags and entities within a declared headline",
    html: ld({ headline: "<i>River</i> cuts off villages &amp;amp; takes a bridge&lt;br /&gt; in the valley" }),
    expected: "River cuts off villages & takes a bridge in the valley",
  },
  {
    rule: "a share title cut short with an ellipsis",
    html: `${og("Flood cuts off villages in…")}<title>${TITLE} and takes a bridge | The Example</title><h1>${TITLE} and takes a bridge</h1>`,
    expected: `${TITLE} and takes a bridge`,
  },
  {
    rule: "a window and a share title cut within a word, with dots",
    html: `${og("Flood cuts off villages in the val ...")}<title>Flood cuts off villages in the val... - The Example</title>${ld({ headline: TITLE })}`,
  },
  {
    rule: "a declared headline cut at the 110 letters that search engines ask for",
    html: `<title>Flood cuts off fourteen villages in the upper valley after the heaviest rain in thirty years, the river office says | The Example</title>${ld({ headline: "Flood cuts off fourteen villages in the upper valley after the heaviest rain in thirty years, the river office" })}<h1>Flood cuts off fourteen villages in the upper valley after the heaviest rain in thirty years, the river office says</h1>`,
    expected:
      "Flood cuts off fourteen villages in the upper valley after the heaviest rain in thirty years, the river office says",
  },
  {
    rule: "a headline that ends in three dots on purpose",
    html: `${og("And then the river rose ...")}<h1>And then the river rose ...</h1>`,
    expected: "And then the river rose ...",
  },
  {
    rule: "capitals for looks in one place",
    html: `${og("FLOOD CUTS OFF VILLAGES IN THE VALLEY")}${ld({ headline: TITLE })}<h1>${TITLE}</h1>`,
  },
  {
    rule: "capitals in the share title, and common letters in the window alone",
    html: `<title>${TITLE} - The Example</title>${og("FLOOD CUTS OFF VILLAGES IN THE VALLEY")}${site("The Example")}<h1>FLOOD CUTS OFF VILLAGES IN THE VALLEY</h1>`,
  },
  {
    rule: "the outlet's name as the only headline of the first rank",
    html: `<title>${TITLE} - The Valley Example</title>${site("The Valley Example")}<h1><a href="/">The Valley Example</a></h1><h2 class="entry-title">${TITLE}</h2>`,
  },
  {
    rule: "the outlet's name as headline, told by its address alone",
    url: "https://www.valley-example.com/2024/05/flood.html",
    html: `<title>${TITLE} | Valley Example</title><h1>Valley Example</h1>`,
  },
  {
    rule: "microdata on a headline of the second rank",
    html: `<title>The Example of the valley, since 1871</title><h1>News</h1><article itemscope itemtype="http://schema.org/NewsArticle"><h2 itemprop="headline">${TITLE}</h2></article>`,
  },
  {
    rule: "microdata on a meta element of the article",
    html: `<title>The Example</title><article itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="headline" content="${TITLE}"></article>`,
  },
  {
    rule: "section and outlet behind dashes, the section from the address",
    url: "https://www.beispiel.de/politik/flut-im-tal-1.123",
    html: `<title>Flut schneidet Dörfer im Tal ab - Politik - Beispiel.de</title>`,
    expected: "Flut schneidet Dörfer im Tal ab",
  },
  {
    rule: "date, section and outlet behind dashes",
    url: "https://www1.folha.example/mundo/2024/05/enchente.shtml",
    html: `<title>Enchente isola catorze vilas do vale - 09/05/2024 - Mundo - Exemplo</title>${site("Exemplo de São João")}`,
    expected: "Enchente isola catorze vilas do vale",
  },
  {
    rule: "section from the metadata behind a dash",
    html: `<title>${TITLE} - National - The Example</title>${site("The Example")}<meta property="article:section" content="National">`,
  },
  {
    rule: "a part of the headline behind a dash that is like no section",
    url: "https://www.example.com/valley/flood-report",
    html: `<title>Flood cuts off villages - the whole valley - The Example</title>${site("The Example")}`,
    expected: "Flood cuts off villages - the whole valley",
  },
  {
    rule: "an agency in brackets and the portal behind them, in Japanese",
    html: `<title>谷で洪水、14の村が孤立 橋も流失（例通信） - Example!ニュース</title>${og("谷で洪水、14の村が孤立 橋も流失（例通信） - Example!ニュース")}${site("Example!ニュース")}<h1>谷で洪水、14の村が孤立 橋も流失</h1>`,
    expected: "谷で洪水、14の村が孤立 橋も流失",
  },
  {
    rule: "a Japanese outlet behind a wide colon",
    html: `<title>谷で洪水、14の村が孤立　橋も流失：例新聞</title>${og("谷で洪水、14の村が孤立　橋も流失：例新聞")}${site("例新聞デジタル")}`,
    expected: "谷で洪水、14の村が孤立 橋も流失",
  },
  {
    rule: "a Korean outlet behind a pipe",
    html: `<title>계곡 홍수로 열네 개 마을 고립 | 예시뉴스</title>${og("계곡 홍수로 열네 개 마을 고립 | 예시뉴스")}`,
    expected: "계곡 홍수로 열네 개 마을 고립",
  },
  {
    rule: "a Chinese section and outlet behind underscores",
    html: `<title>山谷洪水围困十四个村庄 桥梁被冲毁_例子财经_例子网</title>${site("例子网")}<h1>山谷洪水围困十四个村庄 桥梁被冲毁</h1>`,
    expected: "山谷洪水围困十四个村庄 桥梁被冲毁",
  },
  {
    rule: "a Russian outlet behind a slash",
    html: `<title>Наводнение отрезало деревни в долине / Пример</title>${site("Пример")}`,
    expected: "Наводнение отрезало деревни в долине",
  },
  {
    rule: "a Turkish slogan behind a dash, the headline bare on the page",
    html: `<title>Sel vadideki köyleri ayırdı - Son Dakika Haberleri</title>${og("Sel vadideki köyleri ayırdı - Son Dakika Haberleri")}<h1>Sel vadideki köyleri ayırdı</h1>`,
    expected: "Sel vadideki köyleri ayırdı",
  },
  {
    rule: "sections behind a longer dash, in Norwegian",
    html: `<title>Flom isolerer bygder i dalen – Eksempel Urix – Utenriksnyheter</title>${og("Flom isolerer bygder i dalen")}<h1>Flom isolerer bygder i dalen</h1>`,
    expected: "Flom isolerer bygder i dalen",
  },
  {
    rule: "an Arabic outlet behind a pipe",
    html: `<title>السيول تعزل قرى في الوادي | أخبار | المثال نت</title>${og("السيول تعزل قرى في الوادي")}<h1>السيول تعزل قرى في الوادي</h1>`,
    expected: "السيول تعزل قرى في الوادي",
  },
  {
    rule: "a live mark before the share title alone",
    html: `${og(`LIVE: ${TITLE}`)}${ld({ headline: TITLE })}<h1>${TITLE}</h1>`,
  },
  {
    rule: "a mark of what only subscribers read within the headline",
    html: `${og(TITLE)}<h1><span class="badge" aria-label="Premium"><svg><title>Plus</title></svg></span> ${TITLE}</h1>`,
  },
  {
    rule: "French quotes with the blanks that French sets within them",
    html: `${og("« L’eau monte », disent les habitants")}${ld({ headline: "« L’eau monte », disent les habitants" })}<h1>«&nbsp;L’eau monte&nbsp;», disent les habitants</h1>`,
    expected: "« L’eau monte », disent les habitants",
  },
  {
    rule: "a share title that is the outlet's on every page",
    html: `<title>${TITLE} | The Example</title>${og("The Example")}${site("The Example")}<h1>${TITLE}</h1>`,
  },
  {
    rule: "a genre before a pipe, the headline bare on the page",
    html: `<title>Opinion | ${TITLE} - The Example</title>${og(`Opinion | ${TITLE}`)}${site("The Example")}${ld({ headline: `Opinion | ${TITLE}` })}<h1>${TITLE}</h1>`,
  },
  {
    rule: "an outlet that is named by its app and its account alone",
    url: "https://xn--bsp-4na.example/a",
    html: `<title>Flut schneidet Dörfer im Tal ab – Talbote</title><meta name="twitter:site" content="@Talbote">`,
    expected: "Flut schneidet Dörfer im Tal ab",
  },
  {
    rule: "an outlet before the headline, behind a pipe",
    html: `<title>The Example | ${TITLE}</title>${site("The Example")}${og(`The Example | ${TITLE}`)}`,
  },
  {
    rule: "an outlet in brackets at the end",
    html: `<title>${TITLE} (The Example)</title>${site("The Example")}`,
  },
  {
    rule: "a window that says it twice",
    html: `<title>${TITLE} | ${TITLE} | The Example</title>${og(TITLE)}${site("The Example")}`,
  },
  {
    rule: "teasers with headlines of the first rank before the article's own",
    html: `<h1>Storm takes roofs on the coast</h1><h1>Minister visits dam</h1><title>${TITLE} - The Example</title>${og(TITLE)}<h1>${TITLE}</h1>`,
  },
  {
    rule: "an ItemList of other stories in the declared data",
    html: `${ld({ "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", headline: "Storm takes roofs on the coast" }] })}${ld({ headline: TITLE })}<h1>${TITLE}</h1>`,
  },
  {
    rule: "a page object beside the article in a graph",
    html: `<script type="application/ld+json">${JSON.stringify({
      "@graph": [
        { "@type": "WebPage", name: `${TITLE} - The Example` },
        { "@type": "NewsArticle", headline: TITLE, author: { name: "Jane Doe" } },
      ],
    })}</script><title>${TITLE} - The Example</title>`,
  },
  {
    rule: "spelled with entities twice over in the share title",
    html: `${og("Flood: &amp;quot;We can&amp;#039;t leave,&amp;quot; say villagers")}<h1>Flood: "We can't leave," say villagers</h1>`,
    expected: `Flood: "We can't leave," say villagers`,
  },
  {
    rule: "a headline of one word",
    html: `${og("Hochwasser")}<title>Hochwasser | Beispiel</title><h1>Hochwasser</h1>`,
    expected: "Hochwasser",
  },
  {
    rule: "a short headline, in the declared data alone",
    html: `${ld({ headline: "Flut!" })}<title>Flut! | Beispiel</title><h1>Flut!</h1>`,
    expected: "Flut!",
  },
];

describe("readTitle, of pages as they are made", () => {
  it.each(PAGES)("$rule", ({ html, url = "https://news.example/a", expected = TITLE }) => {
    expect(readTitle(gatherFacts(parseHtml(html), url), {}).title?.value).toBe(expected);
  });
});
