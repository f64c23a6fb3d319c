import { escapeMarkup as e } from "../escape-markup.js";
import { OPINIONS, READERS, SECTIONS } from "./report-words.js";
import type { Sequence } from "./sequence.js";
import { CAUSES, FAMILY_NAMES, GIVEN_NAMES, OFFICES, TOWNS } from "./words.js";

const WIDTHS = [320, 640, 960, 1280] as const;

function sectionLinks(section: string): string {
  const path = section.toLowerCase();
  const topics = TOWNS.slice(0, 13).map(
    (town) =>
      `<li class="pm-menu--item"><a href="/${path}/${slug(town)}" data-track="menu:${path}">${e(town)}</a></li>`,
  );
  return `<li class="pm-menu"><a href="/${path}" aria-haspopup="true">${section}</a><ul class="pm-drawer">\n${topics.join("\n")}\n</ul></li>`;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

/** Ribbon, masthead and a menu of all sections: the same on every page. */
export const HOUSE_HEADER = `<a class="pm-skip" href="#story">Skip to the story</a>
<div class="pm-ribbon" role="complementary"><p>Read the mill for 4 weeks for 1 crown. Then 9 crowns a month. <a href="/subscribe">Subscribe</a></p></div>
<header class="pm-masthead"><a class="pm-logo" href="/">Press Mill</a>
<form class="pm-search" action="/search"><label>Search <input name="q" type="search"></label><button>Go</button></form>
<a href="/sign-in">Sign in</a></header>
<nav class="pm-menu-bar" aria-label="Sections"><ul>
${SECTIONS.map(sectionLinks).join("\n")}
</ul></nav>`;

/** Addresses, rules and the other houses of the house. */
export const HOUSE_FOOTER_LINKS = SECTIONS.map(
  (section) =>
    `<div class="pm-footer--column"><h3>${section}</h3><ul>${OFFICES.slice(0, 7)
      .map((office) => `<li><a href="/about/${slug(section)}/${slug(office)}">${e(office)}</a></li>`)
      .join("")}</ul></div>`,
).join("\n");

function card(from: Sequence): string {
  const town = from.one(TOWNS);
  const title = `${from.one(CAUSES).title} in ${town}: ${from.between(2, 90)} days on, ${from.between(100, 9_000)} still wait`;
  const picture = `/media/press-mill-${from.between(1, 4_000)}.svg`;
  const sources = WIDTHS.map((width) => `${picture}?w=${width}&amp;q=80 ${width}w`).join(", ");
  return `<li class="pm-card"><article><a href="/notices/${from.between(1, 4_000)}-${slug(town)}" data-track="card"><img class="pm-card" loading="lazy" src="${picture}?w=320" srcset="${sources}" sizes="(max-width: 600px) 100vw, 25vw" alt="${e(town)}" width="320" height="180"><h3>${e(title)}</h3></a><p class="pm-card--dim"><time datetime="2026-10-${from.between(10, 30)}">${from.between(2, 23)} hours ago</time> · ${from.between(1, 400)} comments</p></article></li>`;
}

/** A box of other stories, each with its picture in four sizes. */
export function renderBox(heading: string, count: number, from: Sequence): string {
  const cards = Array.from({ length: count }, () => card(from));
  return `<section class="pm-rail" aria-label="${e(heading)}"><h2>${e(heading)}</h2><ul>\n${cards.join("\n")}\n</ul></section>`;
}

function comment(from: Sequence): string {
  const said = from.some(OPINIONS, from.between(1, 4)).join(" ");
  return `<li class="pm-comment" id="comment-${from.between(1_000, 99_999)}"><div class="pm-comment--head"><b>${e(from.one(READERS))}</b> <span>${from.between(1, 59)} minutes ago</span></div><p>${e(said)}</p><div class="pm-comment--foot"><button>Reply</button><button>Recommend (${from.between(0, 300)})</button><button>Report</button></div></li>`;
}

/** What readers wrote below: sentences with names and numbers, none of them the article's. */
export function renderComments(count: number, from: Sequence): string {
  const comments = Array.from({ length: count }, () => comment(from));
  return `<section id="comments" class="pm-comments comments"><h2>Comments (${count})</h2><ol>\n${comments.join("\n")}\n</ol></section>`;
}

export function renderStaff(from: Sequence): string {
  const names = Array.from({ length: 12 }, () => `<li>${from.one(GIVEN_NAMES)} ${from.one(FAMILY_NAMES)}</li>`);
  return `<aside class="pm-aside" aria-label="On duty"><h2>On duty today</h2><ul>${names.join("")}</ul></aside>`;
}
