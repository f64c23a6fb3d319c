import { escapeMarkup as e } from "../escape-markup.js";
import type { Outlet } from "../outlets/outlet.js";

/** The page at `http://localhost:PORT/`: which outlets there are, and that they are invented. */
export function renderIndexPage(outlets: { outlet: Outlet; origin: string; articleCount: number }[]): string {
  const rows = outlets.map(
    ({ outlet, origin, articleCount }) => `<tr>
<th scope="row"><a href="${e(origin)}/">${e(outlet.name)}</a></th>
<td>${e(outlet.tagline)}</td><td>${outlet.lang}</td><td>${outlet.timeZone}</td><td>${articleCount}</td>
<td>${outlet.feeds.map((feed) => `<a href="${e(origin + feed.path)}">${feed.format}</a>`).join(" ")}</td>
</tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Sample world – invented</title>
<style>
body { font: 16px/1.5 Charter, Georgia, serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem; color: #222; background: #fbfaf7 }
table { border-collapse: collapse; width: 100%; font: 14px/1.4 system-ui, sans-serif }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-top: 1px solid #ccc; vertical-align: top }
</style>
</head>
<body>
<h1>Sample world – invented</h1>
<p>These outlets do not exist. Neither do the countries, people, organisations and events they report on. They are
served from this machine so that Newsledger has something to read before it reads the world.</p>
<table>
<thead><tr><th>Outlet</th><th>What it is</th><th>Language</th><th>Time zone</th><th>Articles</th><th>Announces in</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</body>
</html>
`;
}
