import type { BodyBlock } from "../../body-text.js";
import { escapeMarkup as e, scriptJson } from "../../escape-markup.js";
import { localParts, monthName } from "../../local-time.js";
import { joinBlocks } from "../join-blocks.js";
import { type ArticleView, inventedNotice, type ListingView } from "../outlet.js";

const NAME = "El Diario de Verana";

function printedDate(instant: string): string {
  const { day, month, year, hour, minute } = localParts(instant);
  return `${day} de ${monthName("es", month)} de ${year} · ${String(hour).padStart(2, "0")}:${minute} h`;
}

function renderShell(title: string, canonical: string, head: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<title>${e(title)} | ${NAME}</title>
<link rel="canonical" href="${e(canonical)}">
${head}
</head>
<body class="dv-body">
<div class="dv-cabecera"><a href="/">${NAME}</a><div class="dv-menu"><a href="/politica/">Política</a><a href="/mundo/">Mundo</a><a href="/economia/">Economía</a></div></div>
<div class="dv-contenido">
${main}
</div>
<div class="dv-pie">${NAME}, avenida del Malecón 210, Puerto Solana. ${e(inventedNotice(NAME, "es"))}</div>
</body>
</html>
`;
}

/** One graph of linked things, as content systems with an SEO plug-in write it: the article is the last of them. */
function describeGraph({ url, origin, article, version, sectionName }: ArticleView) {
  const people = article.authors.map((name, index) => ({ "@type": "Person", "@id": `${url}#autor-${index}`, name }));
  return {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "Organization", "@id": `${origin}/#org`, name: NAME, url: `${origin}/` },
      { "@type": "WebSite", "@id": `${origin}/#sitio`, name: NAME, publisher: { "@id": `${origin}/#org` } },
      { "@type": "WebPage", "@id": url, isPartOf: { "@id": `${origin}/#sitio` }, name: `${version.title} | ${NAME}` },
      ...people,
      {
        "@type": ["Article", "NewsArticle"],
        "@id": `${url}#nota`,
        isPartOf: { "@id": url },
        headline: version.title,
        author: people.map((person) => ({ "@id": person["@id"] })),
        datePublished: new Date(article.publishedAt).toISOString(),
        inLanguage: "es",
        articleSection: [sectionName],
      },
    ],
  };
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `<h3 class="dv-ladillo">${e(text)}</h3>`;
  if (kind === "quote") return `<div class="dv-destacado">${e(text)}</div>`;
  if (kind === "list_item") return `<ul class="dv-lista"><li>${e(text)}</li></ul>`;
  return `<div class="dv-parrafo">${e(text)}</div>`;
}

/** Divisions all the way down: paragraphs are `div`s, and only the graph knows the date with its offset. */
export function renderArticle(view: ArticleView): string {
  const { article, version } = view;
  const main = `<div class="dv-nota">
<div class="dv-antetitulo">${e(view.sectionName)}</div>
<h1 class="dv-titulo">${e(version.title)}</h1>
${version.standfirst ? `<div class="dv-bajada">${e(version.standfirst)}</div>` : ""}
<div class="dv-firma">${e(article.authors.join(" y "))}<div class="dv-fecha">${printedDate(article.publishedAt)}</div></div>
<div class="dv-texto">
${joinBlocks(view.blocks.map(renderBlock))}
</div>
${version.notice ? `<div class="dv-fe-de-errores">Fe de errores: ${e(version.notice)}</div>` : ""}
${article.agency ? `<div class="dv-agencia">– ${e(article.agency)}</div>` : ""}
</div>
<div class="dv-relacionadas"><div class="dv-relacionadas-titulo">Te puede interesar</div>
${view.related.map((headline) => `<div><a href="${e(headline.url)}">${e(headline.title)}</a></div>`).join("\n")}
</div>`;
  const head = `<script type="application/ld+json">${scriptJson(describeGraph(view))}</script>`;
  return renderShell(version.title, view.url, head, main);
}

export function renderListing({ url, heading, headlines }: ListingView): string {
  const items = headlines.map(
    (headline) => `<div class="dv-tarjeta"><div class="dv-fecha">${printedDate(headline.publishedAt)}</div>
<a href="${e(headline.url)}">${e(headline.title)}</a>${headline.standfirst ? `<div>${e(headline.standfirst)}</div>` : ""}</div>`,
  );
  return renderShell(heading, url, "", `<h1>${e(heading)}</h1>\n${items.join("\n")}`);
}
