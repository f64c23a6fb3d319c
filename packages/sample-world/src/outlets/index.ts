import { courrierOrven } from "./courrier-orven/outlet.js";
import { dailyLantern } from "./daily-lantern/outlet.js";
import { diarioVerana } from "./diario-verana/outlet.js";
import { kestrelNews } from "./kestrel-news/outlet.js";
import { meridianWire } from "./meridian-wire/outlet.js";
import type { Outlet } from "./outlet.js";
import { ridgeNotes } from "./ridge-notes/outlet.js";
import { tidewaterPost } from "./tidewater-post/outlet.js";

/** The invented outlets, in the order in which the index page lists them. */
export const OUTLETS: Outlet[] = [
  tidewaterPost,
  meridianWire,
  kestrelNews,
  dailyLantern,
  courrierOrven,
  diarioVerana,
  ridgeNotes,
];
