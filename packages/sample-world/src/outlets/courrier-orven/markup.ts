import type { BodyBlock } from "../../body-text.js";
import { escapeMarkup } from "../../escape-markup.js";
import { localParts, monthName } from "../../local-time.js";
import { joinBlocks } from "../join-blocks.js";
import { type ArticleView, inventedNotice, type ListingView } from "../outlet.js";

const NAME = "Le Courrier d’Orven";
const NO_BREAK = "\u00a0";

// French typesetting parts thousands, units and high punctuation by a space that does not break.
function setFrench(text: string): string {
  return escapeMarkup(text)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NO_BREAK}`)
    .replace(/ (?=[»:;!?%€])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`);
}

function printedDate(instant: string): string {
  const { day, month, year, hour, minute } = localParts(instant);
  return `${day === 1 ? "1er" : day} ${monthName("fr", month)} ${year} à ${hour}h${minute}`;
}

function renderShell(title: string, canonical: string, head: string, main: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>${setFrench(title)} – ${NAME}</title>
<link rel="canonical" href="${escapeMarkup(canonical)}" />
${head}
</head>
<body>
<div id="entete"><a href="/">${NAME}</a> | <a href="/marenne">Marenne</a> | <a href="/monde">Monde</a> | <a href="/abonnement">S’abonner</a></div>
<div id="page">
${main}
</div>
<div id="pied">© Imprimerie du Quai, Saint-Orven. ${setFrench(inventedNotice(NAME, "fr"))}</div>
</body>
</html>
`;
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `<h2 class="intertitre">${setFrench(text)}</h2>`;
  if (kind === "quote") return `<blockquote>${setFrench(text)}</blockquote>`;
  if (kind === "list_item") return `<ul><li>${setFrench(text)}</li></ul>`;
  return `<p>${setFrench(text)}</p>`;
}

function renderPicture({ article, imageUrl }: ArticleView): string {
  if (!article.image || !imageUrl) return "";
  const { caption, credit } = article.image;
  return `<div class="photo"><img src="${escapeMarkup(imageUrl)}" alt="" /><div class="legende">${setFrench(caption)} <span class="copyright">${setFrench(credit)}</span></div></div>`;
}

/** An older system's XHTML: Open Graph and meta elements carry the facts, classes in French the rest. */
export function renderArticle(view: ArticleView): string {
  const { article, version } = view;
  const head = [
    `<meta property="og:type" content="article" />`,
    `<meta property="og:title" content="${setFrench(version.title)}" />`,
    `<meta property="article:published_time" content="${article.publishedAt}" />`,
    `<meta property="article:section" content="${setFrench(view.sectionName)}" />`,
    ...article.authors.map((name) => `<meta name="author" content="${setFrench(name)}" />`),
  ].join("\n");
  const main = `<div class="article">
<h1 class="titre">${setFrench(version.title)}</h1>
${version.standfirst ? `<p class="chapeau">${setFrench(version.standfirst)}</p>` : ""}
<div class="signature">Par ${setFrench(article.authors.join(" et "))}, publié le ${printedDate(article.publishedAt)}</div>
${renderPicture(view)}
<div class="article__corps">
${joinBlocks(view.blocks.map(renderBlock))}
</div>
${version.notice ? `<div class="erratum"><p>Rectificatif : ${setFrench(version.notice)}</p></div>` : ""}
${article.agency ? `<p class="agence">– ${setFrench(article.agency)}</p>` : ""}
</div>
<div class="a-lire-aussi"><h3>À lire aussi</h3>
${view.related.map((headline) => `<p><a href="${escapeMarkup(headline.url)}">${setFrench(headline.title)}</a></p>`).join("\n")}
</div>`;
  return renderShell(version.title, view.url, head, main);
}

export function renderListing({ url, heading, headlines }: ListingView): string {
  const rows = headlines.map(
    (headline) =>
      `<tr><td>${printedDate(headline.publishedAt)}</td><td><a href="${escapeMarkup(headline.url)}">${setFrench(headline.title)}</a></td></tr>`,
  );
  const main = `<h1>${setFrench(heading)}</h1>\n<table class="une">\n${rows.join("\n")}\n</table>`;
  return renderShell(heading, url, "", main);
}
