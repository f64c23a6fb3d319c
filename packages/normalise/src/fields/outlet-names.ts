import type { ArticleHints } from "@newsledger/contracts";
import { foldText } from "../body/fold-text.js";
import type { PageFacts } from "../html/page-facts.js";
import { isObject } from "../json-ld/parse-json-ld.js";
import { readList, readText, toText, typesOf } from "../json-ld/read-value.js";

const MAX_OUTLET = 60;
const MAX_OBJECTS = 200;

/** What the outlet calls itself on this page. */
export function outletNames(facts: PageFacts, hints: ArticleHints): string[] {
  const publisher = facts.ldArticle?.publisher;
  const publisherId = isObject(publisher) ? publisher["@id"] : undefined;
  const described = facts.jsonLd
    .slice(0, MAX_OBJECTS)
    .filter((object) => {
      const isPublisher = publisherId !== undefined && object["@id"] === publisherId;
      return isPublisher || typesOf(object).some((type) => type === "WebSite" || type === "NewsMediaOrganization");
    })
    .map((object) => toText(object.name));
  const names = [
    hints.outlet ?? null,
    facts.meta("og:site_name", "application-name", "publisher"),
    readText(facts.ldArticle, "publisher"),
    ...described,
  ];
  return [
    ...new Set(
      names.filter((name): name is string => name !== null && name.length < MAX_OUTLET && !/^https?:/.test(name)),
    ),
  ];
}

/** What only its title would be stripped of: the name of its app, and of its account where that is one word. */
export function appNames(facts: PageFacts): string[] {
  const account = facts.meta("twitter:site")?.replace(/^@/, "") ?? null;
  return [
    facts.meta("apple-mobile-web-app-title"),
    facts.meta("al:ios:app_name", "al:android:app_name"),
    account,
  ].filter((name): name is string => name !== null && name.length < MAX_OUTLET && !/^https?:/.test(name));
}

const MAX_SECTIONS = 20;

/** What the sections are called that it stands in, by the page and by the folders of its address; folded. */
export function sectionNames(facts: PageFacts): string[] {
  const folders = facts.url
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .split("/")
    .slice(0, -1);
  const names = [
    ...readList(facts.ldArticle, "articleSection").map(toText),
    ...facts.metaAll("article:section"),
    ...folders,
  ];
  const folded = names.slice(0, MAX_SECTIONS).map((name) => (name === null ? "" : foldText(name)));
  return [...new Set(folded)].filter((name) => /\p{L}{2}/u.test(name));
}

const GENERAL_LABELS = /^(?:www\d*|m|mobile|amp|news|edition|co|com|org|net|gov|ac|blog|blogs)$/;

/** The label of a host that is a name: the longest one beside the general ones and the country. */
export function hostLabel(url: string): string | null {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  const labels = (host?.split(".").slice(0, -1) ?? []).filter((label) => !GENERAL_LABELS.test(label));
  const name = labels.at(-1);
  return name === undefined ? null : foldText(name);
}
