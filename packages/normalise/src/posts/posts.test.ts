import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
];
const SAID = "We have opened the school hall to everybody who needs a bed tonight.";
const tweet = `<blockquote class="twitter-tweet"><p lang="en">${SAID}</p>— Aro Council (@arocouncil) <a href="https://twitter.com/arocouncil/status/1109?ref=x">March 24, 2019</a></blockquote>`;

function read(post: string, keepsPosts?: boolean) {
  const [first, ...rest] = PROSE.map((text) => `<p>${text}</p>`);
  const body = `<article><h1>River floods the valley</h1>${first}${post}${rest.join("")}</article>`;
  return normalisePage({ url: "https://news.example/a/b", body, ...(keepsPosts === undefined ? {} : { keepsPosts }) })
    .article;
}

describe("embedded posts", () => {
  it.each([
    ["x", tweet, "https://twitter.com/arocouncil/status/1109", "Aro Council", SAID],
    [
      "x",
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1109"></iframe>',
      "https://x.com/i/status/1109",
      null,
      null,
    ],
    ["x", '<amp-twitter data-tweetid="1109" width="1"></amp-twitter>', "https://x.com/i/status/1109", null, null],
    [
      "instagram",
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbC-1/?utm=1"><a href="https://www.instagram.com/p/AbC-1/">View</a></blockquote>',
      "https://www.instagram.com/p/AbC-1",
      null,
      "View",
    ],
    [
      "facebook",
      '<div class="fb-post" data-href="https://www.facebook.com/arocouncil/posts/77"></div>',
      "https://www.facebook.com/arocouncil/posts/77",
      null,
      null,
    ],
    [
      "tiktok",
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@aro/video/99"><section>Flood</section></blockquote>',
      "https://www.tiktok.com/@aro/video/99",
      null,
      "Flood",
    ],
    [
      "bluesky",
      `<blockquote class="bluesky-embed"><p>${SAID}</p>— Aro Council (@aro.example) <a href="https://bsky.app/profile/aro.example/post/3k">24 March</a></blockquote>`,
      "https://bsky.app/profile/aro.example/post/3k",
      "Aro Council",
      SAID,
    ],
  ])("of %s are listed", (platform, post, url, author, text) =>
    expect(read(post)?.posts).toEqual([{ platform, url, author, text }]),
  );

  it("stay in the text as quotations, and leave it when asked", () => {
    expect(read(tweet)?.paragraphs).toContain(SAID);
    const apart = read(tweet, false);
    expect(apart?.paragraphs).toEqual(PROSE);
    expect(apart?.removals.map(({ rule }) => rule)).toContain("embedded-post");
    expect(apart?.posts).toHaveLength(1);
  });
});
