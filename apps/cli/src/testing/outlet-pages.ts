const PARAGRAPHS = [
  "The tram to Senn Hill will run twice an hour from Monday, the town hall said, after a winter with one carriage.",
  "About 1,400 people live on the hill, and 310 of them signed the petition that asked for a second carriage in May.",
  "“We counted the empty seats for a year,” said Ilse Morrow, who sells the tickets. “There were fewer than forty.”",
  "The new carriage costs $2.6 million and seats sixty. It was built upriver and has never seen a slope before.",
];

/** A page of the test's outlet: app advertisement within the text, byline and time as the house prints them. */
export function storyPage(path: string, origin: string, extra = ""): string {
  return `<!doctype html><html lang="en-NZ"><head><meta charset="utf-8"><title>Second tram for Senn Hill | Island Post</title>
<link rel="canonical" href="${origin}${path}"><meta property="og:site_name" content="Island Post">
<meta property="og:title" content="Second tram for Senn Hill">
<meta property="article:published_time" content="2026-03-02T09:05:00+13:00"></head><body>
<header><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Second tram for Senn Hill</h1><p class="by">By Tomas Orley</p><p class="published">9:05 am on 2 March 2026</p>
<div class="story-text">${PARAGRAPHS.slice(0, 2)
    .map((text) => `<p>${text}</p>`)
    .join("\n")}
<div class="senn-box"><p>Gardens on the hill open their gates to walkers on the last Sunday of every month, as they always did.</p></div>
${PARAGRAPHS.slice(2)
  .map((text) => `<p>${text}</p>`)
  .join("\n")}</div>${extra}</article></main><footer><p>Island Post, Senn</p></footer></body></html>`;
}

export function frontPage(head: string, links: readonly string[] = []): string {
  return `<!doctype html><html lang="en-NZ"><head><title>Island Post</title><meta property="og:site_name" content="Island Post">${head}</head>
<body><h1>Island Post</h1>${links.map((path) => `<a href="${path}">A story of the day</a>`).join("\n")}</body></html>`;
}

export function rssOf(urls: readonly string[]): string {
  const items = urls.map(
    (url) => `<item><title>A story</title><link>${url}</link><pubDate>Mon, 02 Mar 2026 09:05:00 +1300</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Island Post</title><language>en-nz</language>${items.join("")}</channel></rss>`;
}
