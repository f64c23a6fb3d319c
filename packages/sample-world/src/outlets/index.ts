import { meridianWire } from "./meridian-wire/outlet.js";
import type { Outlet } from "./outlet.js";
import { tidewaterPost } from "./tidewater-post/outlet.js";

/** The invented outlets, in the order in which the index page lists them. */
export const OUTLETS: Outlet[] = [tidewaterPost, meridianWire];
