import { escapeMarkup as e, scriptJson } from "../../escape-markup.js";
import { renderShell } from "./markup.js";

/** A film and its one-line description: no article. */
export function renderVideoPage(origin: string): string {
  const title = "WATCH: Kell Bay blaze from the air";
  const url = `${origin}/video/kell-bay-blaze-from-the-air-1192`;
  const video = {
    "@context": "https://schema.org",
    "@type": "VideoObject",
    name: title,
    duration: "PT1M12S",
    uploadDate: "2026-10-14T20:05:00+08:00",
    thumbnailUrl: `${origin}/media/video-1192.svg`,
  };
  const head = `<link rel="canonical" href="${e(url)}">
<meta property="og:type" content="video.other">
<script type="application/ld+json">${scriptJson(video)}</script>`;
  const main = `<div class="vid__x7"><h1>${e(title)}</h1><video controls poster="${e(origin)}/media/video-1192.svg"></video><p>Drone footage, 1 min 12 sec.</p></div>`;
  return renderShell(title, head, main);
}

/** A page for subscribers, which robots.txt keeps from programs though the feed names it. */
export function renderSubscriberPage(origin: string): string {
  const title = "Night shift diary: what the Vantor workers saw";
  const head = `<link rel="canonical" href="${e(origin)}/subscribers/night-shift-diary-1203">
<meta name="robots" content="noindex, noarchive">`;
  const main = `<div class="art__x7"><h1 class="ttl__x7">${e(title)}</h1><div class="art-body__x7 js-content">
<p class="par__x7">This diary is for Lantern+ members. A program that reads this sentence has not read our robots.txt.</p></div></div>`;
  return renderShell(title, head, main);
}
