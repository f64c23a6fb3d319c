import { SECTIONS } from "./report-words.js";

const PARTS = [
  "masthead",
  "ribbon",
  "menu",
  "drawer",
  "search",
  "headline",
  "standfirst",
  "byline",
  "story",
  "figure",
  "pull",
  "aside",
  "card",
  "rail",
  "strip",
  "poll",
  "player",
  "comments",
  "newsletter",
  "consent",
  "footer",
  "ticker",
] as const;

const STATES = ["", ":hover", ":focus-visible", "--lead", "--dim", " > a", " img"] as const;

function rule(part: string, state: string, index: number): string {
  const size = 12 + ((index * 7) % 22);
  const hue = (index * 37) % 360;
  return `.pm-${part}${state}{display:flex;margin:${index % 9}px ${size}px;padding:${index % 13}px;font:${size}px/1.4 "Mill Serif",Georgia,serif;color:hsl(${hue} 30% 24%)}`;
}

/** The style sheet that newspapers set inline above the fold: some 23 KB. */
export const HOUSE_STYLES = [
  ...PARTS.flatMap((part, at) => STATES.map((state, of) => rule(part, state, at * STATES.length + of))),
  ...PARTS.map((part, at) => `@media (max-width:${600 + at * 20}px){${rule(part, "", at)}}`),
].join("\n");

/** The pictures that every page carries along for its buttons. */
export const HOUSE_ICONS = `<svg hidden xmlns="http://www.w3.org/2000/svg">${Array.from({ length: 28 }, (_, at) => {
  const x = (at * 5) % 24;
  return `<symbol id="pm-icon-${at}" viewBox="0 0 24 24"><path d="M${x} 2.5c3.1 0 5.6 2.5 5.6 5.6S${24 - x} 13.7 12 13.7 6.4 11.2 6.4 ${x}.1 8.9 2.5 12 2.5zm0 ${x + 1}c4.4 0 8 1.6 8 3.6v2H4v-2c0-2 3.6-3.6 8-3.6z"/></symbol>`;
}).join("")}</svg>`;

const SLOTS = Array.from({ length: 60 }, (_, at) => ({
  id: `slot-${at}`,
  section: SECTIONS[at % SECTIONS.length],
  sizes: [
    [300, 250 + (at % 4) * 50],
    [728, 90],
    [970, 250],
  ],
  lazy: at > 3,
  position: at % 5 === 0 ? "in-story" : "rail",
  refreshSeconds: 30 + (at % 7) * 10,
  keywords: [`zone-${at % 9}`, `depth-${at % 6}`, `floor-${at * 3}`],
}));

/** What a page tells its own scripts: places for notices, switches and a loader. Some 17 KB. */
export const HOUSE_SCRIPTS = `<script>
window.house = ${JSON.stringify({ edition: "press-mill", slots: SLOTS, switches: switches() })};
(function (house, doc) {
  var queue = [];
  function show(slot) {
    var box = doc.getElementById(slot.id);
    if (!box) return;
    box.setAttribute("data-seen", "1");
    queue.push({ id: slot.id, section: slot.section });
  }
  house.slots.forEach(function (slot) { if (!slot.lazy) show(slot); });
  doc.addEventListener("scroll", function () { house.slots.filter(function (s) { return s.lazy; }).forEach(show); }, { once: true });
})(window.house, document);
</script>`;

function switches(): Record<string, boolean> {
  return Object.fromEntries(
    Array.from({ length: 90 }, (_, at) => [`switch-${PARTS[at % PARTS.length]}-${at}`, at % 3 === 0]),
  );
}
