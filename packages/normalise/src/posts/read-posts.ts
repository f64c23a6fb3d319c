import type { EmbeddedPost } from "@newsledger/contracts";
import { classWords } from "../html/class-words.js";
import type { PageFacts } from "../html/page-facts.js";
import { findElements, type PageElement, textOf } from "../html/page-tree.js";
import { repairText } from "../repairs/repair-text.js";
import { POST_KINDS, type PostKind } from "./post-kinds.js";

const MAX_POSTS = 100;
const MAX_TEXT = 4_000;
const FRAMES: ReadonlySet<string> = new Set(["iframe", "amp-iframe"]);
const QUOTES: ReadonlySet<string> = new Set(["blockquote", "div", "figure", "script"]);

/** Which network's post an element is, or null. */
export function postKindOf(element: PageElement, words = classWords(element)): PostKind | null {
  const { name } = element;
  if (name.startsWith("amp-")) return POST_KINDS.find(({ ampTag }) => ampTag === name) ?? null;
  if (FRAMES.has(name)) {
    const source = element.attribute("src") ?? element.attribute("data-src") ?? "";
    return POST_KINDS.find(({ frame }) => frame.test(source)) ?? null;
  }
  if (!QUOTES.has(name) || words.passed.length === 0) return null;
  for (const kind of POST_KINDS) if (kind.words.test(words)) return kind;
  return null;
}

function isPost(element: PageElement): boolean {
  return postKindOf(element) !== null;
}

/** The posts of social networks that stand within an element, in order, each once. */
export function readPosts({ tree }: PageFacts, within: PageElement): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  let end = 0;
  for (const element of findElements(tree, isPost, within)) {
    const kind = postKindOf(element);
    if (element.order < end || kind === null || posts.length >= MAX_POSTS) continue;
    end = element.endOrder;
    const post = readPost(element, kind);
    const isKnown = post.url !== null && posts.some(({ url }) => url === post.url);
    if (!isKnown && (post.url !== null || post.text !== null)) posts.push(post);
  }
  return posts;

  function readPost(element: PageElement, kind: PostKind): EmbeddedPost {
    const whole = repairText(textOf(tree, element, MAX_TEXT));
    const paragraphs = findElements(tree, ({ name }) => name === "p", element);
    const said = repairText(paragraphs.map((paragraph) => textOf(tree, paragraph, MAX_TEXT)).join("\n"));
    return {
      platform: kind.platform,
      url: addressOf(element, kind),
      author: SIGNED.exec(whole)?.[1]?.trim() ?? null,
      text: said === "" ? (whole === "" ? null : whole) : said,
    };
  }

  function addressOf(element: PageElement, kind: PostKind): string | null {
    const id = element.attribute("data-tweetid") ?? element.attribute("data-shortcode");
    if (id !== undefined && kind.ampUrl !== null && /^[\w-]{3,40}$/.test(id)) return kind.ampUrl(id);
    const named = [
      element.attribute("data-href"),
      element.attribute("cite"),
      element.attribute("data-instgrm-permalink"),
      element.attribute("data-text-post-permalink"),
      element.attribute("src"),
      ...findElements(tree, ({ name }) => name === "a", element).map((link) => link.attribute("href")),
    ];
    const found = named.findLast((url) => url !== undefined && kind.url.test(url));
    if (found !== undefined) return kind.url.exec(found)?.[0] ?? null;
    const tweet = kind.platform === "x" ? /[?&]id=(\d+)/.exec(element.attribute("src") ?? "")?.[1] : undefined;
    return tweet === undefined ? null : `https://x.com/i/status/${tweet}`;
  }
}

/** "— Jane Doe (@janedoe) July 18, 2019", as networks sign what is embedded. */
const SIGNED = /[—–-]\s*([^—–()]{2,60}?)\s*\(@[\w.]{1,60}\)/u;
