import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const TEXT = "<p>The river rose by two metres, the office said, and fell again within the day.</p>".repeat(5);
const ld = (object: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "River rises", ...object })}</script>`;
const page = (head: string, under = "", lang = "") =>
  `<html${lang === "" ? "" : ` lang="${lang}"`}><head>${head}</head><body><article><h1>River rises in the valley</h1>${under}${TEXT}</article></body></html>`;

interface Page {
  readonly rule: string;
  readonly html: string;
  readonly url?: string;
  readonly expected: string | null;
}

const PAGES: readonly Page[] = [
  {
    rule: "a local time of an outlet whose host tells its country",
    url: "https://www.beispiel.de/a",
    html: page(ld({ datePublished: "2024-07-09T14:30:00" })),
    expected: "2024-07-09T14:30:00+02:00",
  },
  {
    rule: "a local time of a page in a language of one country",
    html: page('<meta property="article:published_time" content="2024-07-09 14:30">', "", "ja"),
    expected: "2024-07-09T14:30:00+09:00",
  },
  {
    rule: "a local time of a page that names its country",
    html: page('<meta property="article:published_time" content="2024-01-09 14:30">', "", "pt-BR"),
    expected: "2024-01-09T14:30:00-03:00",
  },
  {
    rule: "a local time of nobody knows where",
    html: page(ld({ datePublished: "2024-07-09T14:30:00" }), "", "en"),
    expected: "2024-07-09T14:30:00+00:00",
  },
  {
    rule: "a day in JSON-LD and the minute in the markup",
    html: page(ld({ datePublished: "2024-07-09" }), '<time datetime="2024-07-09T14:30:00+02:00">9 July</time>'),
    expected: "2024-07-09T14:30:00+02:00",
  },
  {
    rule: "a placeholder in JSON-LD",
    html: page(
      `${ld({ datePublished: "1970-01-01T00:00:00Z" })}<meta property="article:published_time" content="2024-07-09T14:30:00Z">`,
    ),
    expected: "2024-07-09T14:30:00+00:00",
  },
  {
    rule: "a written day of an American page whose language names no country",
    html: page('<meta property="og:locale" content="en_US">', '<div class="date">07/09/2024</div>', "en"),
    expected: "2024-07-09T00:00:00+00:00",
  },
  {
    rule: "a written day of a British page",
    url: "https://www.example.co.uk/a",
    html: page("", '<div class="date">07/09/2024</div>', "en"),
    expected: "2024-09-07T00:00:00+01:00",
  },
  {
    rule: "a written day that the address settles",
    url: "https://www.example.com/2024/07/09/river",
    html: page("", '<div class="date">07/09/2024 2:30 PM</div>', "en"),
    expected: "2024-07-09T14:30:00+00:00",
  },
  {
    rule: "updated first and published behind it, in one line",
    html: page("", '<div class="meta">Updated 10 July 2024 09:10 | Published 9 July 2024 14:30</div>'),
    expected: "2024-07-09T14:30:00+00:00",
  },
  {
    rule: "published and updated in lines of their own, updated first",
    html: page(
      "",
      '<div class="date">Updated: July 10, 2024 9:10 a.m. ET</div><div class="date">Published: July 9, 2024 2:30 p.m. ET</div>',
    ),
    expected: "2024-07-09T14:30:00-04:00",
  },
  {
    rule: "hAtom, its instant in the title of an abbreviation",
    html: page("", '<abbr class="published" title="2024-07-09T14:30:00+02:00">14:30</abbr>'),
    expected: "2024-07-09T14:30:00+02:00",
  },
  {
    rule: "microdata in the title of an abbreviation",
    html: page("", '<abbr itemprop="datePublished" title="2024-07-09T14:30:00+02:00">14:30</abbr>'),
    expected: "2024-07-09T14:30:00+02:00",
  },
  {
    rule: "seconds since 1970 in an attribute",
    html: page("", '<span class="timestamp" data-timestamp="1720528200">3 hours ago</span>'),
    expected: "2024-07-09T12:30:00+00:00",
  },
  {
    rule: "fourteen digits in the metadata, in Korea",
    url: "https://news.example.co.kr/a",
    html: page('<meta property="og:regDate" content="20240709143000">'),
    expected: "2024-07-09T14:30:00+09:00",
  },
  {
    rule: "registered and corrected, in Korea",
    url: "https://news.example.co.kr/a",
    html: page("", '<div class="date_info">등록 2024.07.09 오후 2:30 수정 2024.07.10 09:10</div>', "ko"),
    expected: "2024-07-09T14:30:00+09:00",
  },
  {
    rule: "a line of date and place, in Iran",
    url: "https://www.example.ir/a",
    html: page("", '<div class="news-date">تاریخ انتشار: ۱۹ تیر ۱۴۰۳ - ۱۴:۳۰</div>', "fa"),
    expected: "2024-07-09T14:30:00+03:30",
  },
  {
    rule: "a Buddhist year, in Thailand",
    url: "https://www.example.co.th/a",
    html: page("", '<span class="date">9 ก.ค. 2567 14:30 น.</span>', "th"),
    expected: "2024-07-09T14:30:00+07:00",
  },
  {
    rule: "the masthead's day of today over the headline",
    html: `<header><div class="date">Friday, 19 July 2024</div></header>${page("", '<div class="byline">By Jane Doe, 9 July 2024 14:30</div>')}`,
    expected: "2024-07-09T14:30:00+00:00",
  },
  {
    rule: "a teaser's time after the text",
    html: `${page("", '<p class="published-date">9 July 2024, 14:30</p>')}<aside><article><h2>Storm</h2><time datetime="2024-07-18T10:00:00Z">18 July</time></article></aside>`,
    expected: "2024-07-09T14:30:00+00:00",
  },
  {
    rule: "a year of the copyright line alone",
    html: `${page("")}<footer class="footer">© 2024 Example. All rights reserved.</footer>`,
    expected: null,
  },
  {
    rule: "the day in the address alone",
    url: "https://www.example.com/news/2024-07-09/river",
    html: page(""),
    expected: "2024-07-09T00:00:00+00:00",
  },
];

describe("publishedAt, of pages as they are made", () => {
  it.each(PAGES)("$rule", ({ html, url = "https://news.example/a", expected }) => {
    expect(normalisePage({ url, body: html }).article?.publishedAt ?? null).toBe(expected);
  });
});
