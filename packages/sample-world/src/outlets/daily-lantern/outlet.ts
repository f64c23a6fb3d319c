import type { Outlet } from "../outlet.js";
import { renderAmp, renderArticle, renderListing } from "./markup.js";
import { renderSubscriberPage, renderVideoPage } from "./odd-pages.js";

const TRACKING = "?utm_source=rss&utm_medium=feed&utm_campaign=lantern-latest";

// One entry of the feed points at the page's AMP twin, as feeds made for a news app do.
const AMP_IN_FEED = "/world/6000-homeless-in-flood-hell-1187";

export const dailyLantern: Outlet = {
  slug: "daily-lantern",
  name: "Daily Lantern",
  lang: "en",
  timeZone: "Asia/Singapore",
  tagline: "Tabloid of the harbour city of Kell Bay.",
  charset: "utf-8",
  robots: () => `User-agent: *
Disallow: /subscribers/
Disallow: /*?replytocom=
`,
  sections: [
    { slug: "city", name: "City", path: "/city" },
    { slug: "world", name: "World", path: "/world" },
    { slug: "money", name: "Money", path: "/money" },
  ],
  feeds: [{ format: "rss", path: "/feed/", isDeclared: true }],
  oddPages: [
    {
      kind: "video",
      path: "/video/kell-bay-blaze-from-the-air-1192",
      title: "WATCH: Kell Bay blaze from the air",
      publishedAt: "2026-10-14T20:05:00+08:00",
      html: renderVideoPage,
    },
    {
      kind: "hidden",
      path: "/subscribers/night-shift-diary-1203",
      title: "Night shift diary: what the Vantor workers saw",
      publishedAt: "2026-10-18T07:00:00+08:00",
      html: renderSubscriberPage,
    },
  ],
  maxAgeS: 30,
  renderArticle,
  renderListing,
  renderAmp,
  feedLink: ({ path }, origin) => `${origin}${path === AMP_IN_FEED ? `/amp${path}` : path}${TRACKING}`,
};
