import { type WordTest, wordTest } from "../html/word-test.js";

/** How pages embed posts of social networks: class words of the quotation, addresses of the frame, AMP's own tags. */
export interface PostKind {
  readonly platform: string;
  readonly words: WordTest;
  readonly frame: RegExp;
  readonly ampTag: string | null;
  /** Address of a post, made from what an AMP tag names; null where the tag gives the address itself. */
  readonly ampUrl: ((id: string) => string) | null;
  readonly url: RegExp;
}

export const POST_KINDS: readonly PostKind[] = [
  {
    platform: "x",
    words: wordTest("twitter tweet|twitter video|tweet embed|embedded tweet"),
    frame: /^(?:https?:)?\/\/(?:platform|syndication)\.(?:twitter|x)\.com\//,
    ampTag: "amp-twitter",
    ampUrl: (id) => `https://x.com/i/status/${id}`,
    url: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status(?:es)?\/\d+/,
  },
  {
    platform: "instagram",
    words: wordTest("instagram media"),
    frame: /^(?:https?:)?\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\//,
    ampTag: "amp-instagram",
    ampUrl: (id) => `https://www.instagram.com/p/${id}/`,
    url: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+/,
  },
  {
    platform: "facebook",
    words: wordTest("fb post|fb video"),
    frame: /^(?:https?:)?\/\/(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php/,
    ampTag: "amp-facebook",
    ampUrl: null,
    url: /^https?:\/\/(?:www\.|m\.)?facebook\.com\/\S+\/(?:posts|videos)\/\S+/,
  },
  {
    platform: "tiktok",
    words: wordTest("tiktok embed"),
    frame: /^(?:https?:)?\/\/(?:www\.)?tiktok\.com\/embed\//,
    ampTag: "amp-tiktok",
    ampUrl: null,
    url: /^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.-]+\/video\/\d+/,
  },
  {
    platform: "bluesky",
    words: wordTest("bluesky embed"),
    frame: /^(?:https?:)?\/\/embed\.bsky\.app\//,
    ampTag: null,
    ampUrl: null,
    url: /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\/\w+/,
  },
  {
    platform: "threads",
    words: wordTest("text post media"),
    frame: /^(?:https?:)?\/\/(?:www\.)?threads\.(?:net|com)\/\S+\/embed/,
    ampTag: null,
    ampUrl: null,
    url: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@[\w.]+\/post\/[\w-]+/,
  },
  {
    platform: "mastodon",
    words: wordTest("mastodon embed"),
    frame: /^https:\/\/[\w.-]+\/@[\w.]+\/\d+\/embed/,
    ampTag: null,
    ampUrl: null,
    url: /^https?:\/\/[\w.-]+\/@[\w.]+\/\d+/,
  },
  {
    platform: "telegram",
    words: wordTest("telegram post"),
    frame: /^(?:https?:)?\/\/t\.me\/\w+\/\d+/,
    ampTag: null,
    ampUrl: null,
    url: /^https?:\/\/t\.me\/\w+\/\d+/,
  },
  {
    platform: "reddit",
    words: wordTest("reddit (embed bq|card|embed)"),
    frame: /^(?:https?:)?\/\/(?:www\.redditmedia|embed\.reddit)\.com\//,
    ampTag: "amp-reddit",
    ampUrl: null,
    url: /^https?:\/\/(?:www\.)?reddit\.com\/r\/\w+\/comments\/\w+/,
  },
];
