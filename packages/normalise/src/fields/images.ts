import type { ArticleImage } from "@newsledger/contracts";
import { classWords } from "../html/class-words.js";
import type { PageFacts } from "../html/page-facts.js";
import { closest, findElements, isWithin, type PageElement, textOf } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { isObject } from "../json-ld/parse-json-ld.js";
import { readList, readText, toText } from "../json-ld/read-value.js";
import { MAX_IMAGES } from "../limits.js";
import { splitCredit, tidyCredit } from "../names/split-credit.js";
import { collapseSpace } from "../repairs/collapse-space.js";
import { repairText } from "../repairs/repair-text.js";
import { toAbsolute } from "./to-absolute.js";

const CREDIT_WORDS = wordTest(
  "credit|credits|copyright|photographer|photo ?credit|image ?credit|source|attribution|byline|quelle",
);
const CAPTION_WORDS = wordTest(
  "caption|figcaption|cap|caption ?text|wp caption text|image ?caption|photo ?caption|description|legend|legende|bildunterschrift",
);
const WORDPRESS_CAPTION = wordTest("wp caption");
const LAZY_SOURCES = ["data-src", "data-original", "data-lazy-src", "data-url", "data-image", "src"] as const;
const MAX_CAPTION = 2_000;

/** Pictures of the article with caption and credit apart: figures within `scope`, then what the metadata names. */
export function readImages(facts: PageFacts, scope: PageElement): ArticleImage[] {
  const images: ArticleImage[] = [];
  const captioned = captionedBoxes(facts, scope);
  for (const figure of [...innermost(facts.figures), ...innermost(captioned)]) {
    if (images.length >= MAX_IMAGES) break;
    if (isWithin(figure, scope)) addImage(images, readFigure(facts, figure));
  }
  addImage(images, readLead(facts));
  return images;
}

/** Not every outlet knows `figure`: a box with a picture and an element named as its caption serves. */
function captionedBoxes(facts: PageFacts, scope: PageElement): PageElement[] {
  const isCaption = (element: PageElement) =>
    isWithin(element, scope) && element !== scope && closest(element, ({ name }) => name === "figure") === null;
  const boxes = facts
    .named(CAPTION_WORDS)
    .filter(isCaption)
    .slice(0, MAX_IMAGES)
    .flatMap((caption) => [WORDPRESS_CAPTION.test(classWords(caption)) ? caption : (caption.parent ?? [])].flat());
  return [...new Set(boxes)].filter((box) => box !== scope && hasPicture(facts, box)).sort((a, b) => a.order - b.order);
}

const MAX_BOX_NODES = 60;

function hasPicture(facts: PageFacts, box: PageElement): boolean {
  return box.endOrder - box.order <= MAX_BOX_NODES && findElements(facts.tree, isImage, box).length > 0;
}

/** Galleries nest figures; those that hold no other are the pictures. In document order the next one tells. */
function innermost(elements: readonly PageElement[]): PageElement[] {
  return elements.filter((element, i) => (elements[i + 1]?.order ?? Number.POSITIVE_INFINITY) >= element.endOrder);
}

/** One picture may come twice, once with and once without its caption. */
function addImage(images: ArticleImage[], image: ArticleImage | null): void {
  if (image === null || (image.url === null && image.caption === null)) return;
  const known = images.find((other) => other.url !== null && image.url !== null && isSamePicture(other.url, image.url));
  if (known === undefined) {
    images.push(image);
    return;
  }
  known.caption ??= image.caption;
  known.credit ??= image.credit;
}

/** One file in several sizes. Names such as "image.jpg" say nothing, so short ones must agree in the whole address. */
function isSamePicture(a: string, b: string): boolean {
  return a === b || (fileOf(a).length >= 14 && fileOf(a) === fileOf(b));
}

function fileOf(url: string): string {
  return url
    .replace(/[?#].*$/, "")
    .replace(/^.*\//, "")
    .replace(/-\d+x\d+(?=\.\w+$)/, "");
}

// Not written where they are asked: a page may have hundreds of figures.
const isPicture = ({ name }: PageElement) => name === "img" || name === "amp-img";
const isImage = ({ name }: PageElement) => name === "img";
const isFigureCaption = ({ name }: PageElement) => name === "figcaption";
const isNamedCaption = (element: PageElement) => CAPTION_WORDS.test(classWords(element));
const isNamedCredit = (element: PageElement) => CREDIT_WORDS.test(classWords(element)) && element.name !== "figcaption";

function readFigure(facts: PageFacts, figure: PageElement): ArticleImage | null {
  const { tree } = facts;
  const picture = findElements(tree, isPicture, figure)[0];
  const captionElement =
    findElements(tree, isFigureCaption, figure)[0] ?? findElements(tree, isNamedCaption, figure)[0];
  if (picture === undefined && captionElement === undefined) return null;
  const url = picture === undefined ? null : sourceOf(picture, facts);
  const scope = captionElement ?? figure;
  const creditElement = findElements(tree, isNamedCredit, figure)[0];
  const creditText = creditElement === undefined ? null : repairText(textOf(tree, creditElement, MAX_CAPTION));
  const whole = captionElement === undefined ? "" : repairText(textOf(tree, scope, MAX_CAPTION));
  if (creditText !== null && creditText !== "" && creditText.length < 120) {
    const caption = splitCredit(collapseSpace(whole.replace(creditText, " "))).caption;
    return { url, caption, credit: tidyCredit(creditText) };
  }
  return { url, ...(whole === "" ? { caption: null, credit: null } : splitCredit(whole)) };
}

function sourceOf(picture: PageElement, facts: PageFacts): string | null {
  for (const name of LAZY_SOURCES) {
    const url = toAbsolute(picture.attribute(name) ?? "", facts);
    if (url !== null) return url;
  }
  const last = (picture.attribute("srcset") ?? picture.attribute("data-srcset") ?? "")
    .split(/,\s+/)
    .pop()
    ?.trim()
    .split(/\s+/)[0];
  return last === undefined ? null : toAbsolute(last, facts);
}

function readLead(facts: PageFacts): ArticleImage | null {
  const named = readList(facts.ldArticle, "image")[0];
  const caption = isObject(named) ? (readText(named, "caption") ?? readText(named, "description")) : null;
  const credit = isObject(named) ? (readText(named, "creditText") ?? readText(named, "copyrightHolder")) : null;
  const source =
    facts.meta("og:image", "og:image:url", "twitter:image") ??
    (isObject(named) ? (readText(named, "url") ?? readText(named, "contentUrl")) : toText(named));
  const url = source === null ? null : toAbsolute(source, facts);
  if (url === null) return null;
  const parts = caption === null ? { caption: null, credit: null } : splitCredit(repairText(caption));
  return { url, caption: parts.caption, credit: credit === null ? parts.credit : tidyCredit(repairText(credit)) };
}
