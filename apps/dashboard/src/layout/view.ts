import { createContext, useContext } from "hono/jsx";
import type { TimeView } from "../format/time.js";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What a page must know of its reader and its surroundings. */
export interface View extends TimeView {
  theme: Theme;
  /** Path and query of this page, for forms that come back to it. */
  path: string;
  version: string;
  assets: { style: string; script: string; icon: string };
  canSignOut: boolean;
}

const ViewContext = createContext<View | null>(null);
export const ViewProvider = ViewContext.Provider;

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("A page was drawn without its view");
  return view;
}
