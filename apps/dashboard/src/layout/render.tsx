import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Assets } from "../serve/assets.js";
import { THEMES, type Theme, type View, ViewProvider } from "./view.js";

export interface RenderBase {
  assets: Assets;
  version: string;
  now: () => Date;
  hasPassword: boolean;
}

export type Status = 200 | 400 | 401 | 403 | 404 | 429 | 500 | 503;

/** Draws a whole page for the reader who asks. */
export function renderPage(
  c: Context,
  base: RenderBase,
  page: Child,
  status: Status = 200,
): Response | Promise<Response> {
  const view = readView(c, base);
  return c.html(
    <>
      {raw("<!doctype html>")}
      <ViewProvider value={view}>{page}</ViewProvider>
    </>,
    status,
  );
}

function readView(c: Context, base: RenderBase): View {
  const url = new URL(c.req.url);
  const theme = THEMES.find((known) => known === getCookie(c, "theme")) ?? "auto";
  return {
    locale: readLocale(c.req.header("accept-language")),
    timeZone: readTimeZone(getCookie(c, "tz")),
    now: base.now(),
    theme: theme satisfies Theme,
    path: url.pathname + url.search,
    version: base.version,
    assets: base.assets.urls,
    canSignOut: base.hasPassword,
  };
}

/** The first language that this runtime can write numbers in. */
function readLocale(header: string | undefined): string {
  const wished = (header ?? "").split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  return wished.find((tag) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && isKnownLocale(tag)) ?? "en-GB";
}

function isKnownLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function readTimeZone(zone: string | undefined): string | null {
  if (!zone || zone.length > 64) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
