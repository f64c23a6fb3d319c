import type { Child } from "hono/jsx";
import { DrawingDefs } from "../draw/defs.js";
import { KeyboardHelp } from "./keyboard-help.js";
import { THEMES, useView } from "./view.js";

export interface PageProps {
  title: string;
  /** Which entry of the navigation this page belongs to. */
  section?: string;
  /** Asks the script to watch for articles newer than this one. */
  liveAfter?: number;
  /** The same content as data, for the `e` key and for programs. */
  dataUrl?: string;
  children: Child;
}

const SECTIONS = [
  ["/", "Overview"],
  ["/figures", "Figures"],
  ["/questions", "Questions"],
  ["/articles", "Articles"],
  ["/entities", "Entities"],
  ["/sources", "Sources"],
  ["/queues", "Queues"],
] as const;

export function Page({ title, section, liveAfter, dataUrl, children }: PageProps) {
  const view = useView();
  return (
    <html lang="en" data-theme={view.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Newsledger`}</title>
        <link rel="stylesheet" href={view.assets.style} />
        <link rel="icon" type="image/svg+xml" href={view.assets.icon} />
        {dataUrl ? <link rel="alternate" type="application/json" href={dataUrl} /> : null}
        <script src={view.assets.script} defer />
      </head>
      <body data-live-after={liveAfter}>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <TopBar section={section} />
        <div class="live" id="live" role="status" aria-live="polite" />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <Foot />
        <KeyboardHelp />
        <DrawingDefs />
      </body>
    </html>
  );
}

function TopBar({ section }: { section: string | undefined }) {
  return (
    <header class="top">
      <a class="brand" href="/">
        Newsledger
      </a>
      <nav aria-label="Pages">
        {SECTIONS.map(([href, name]) => (
          <a href={href} aria-current={href === section ? "page" : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <search class="search">
        <form action="/articles">
          <label class="unseen" for="top-search">
            Search the articles
          </label>
          <input id="top-search" type="search" name="q" placeholder="Search" data-search autocomplete="off" />
        </form>
      </search>
      <ThemeSwitch />
    </header>
  );
}

const THEME_SIGNS = { auto: "◐", light: "○", dark: "●" };

function ThemeSwitch() {
  const { theme, path } = useView();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
  return (
    <form method="post" action="/preferences" class="theme">
      <input type="hidden" name="back" value={path} />
      <button type="submit" name="theme" value={next} title={`Colours: ${theme}. Change to ${next}`}>
        <span aria-hidden="true">{THEME_SIGNS[theme]}</span>
        <span class="unseen">{`Colours: ${theme}. Change to ${next}`}</span>
      </button>
    </form>
  );
}

function Foot() {
  const { version, canSignOut } = useView();
  return (
    <footer class="foot">
      <p>
        <a href="/about">{`Newsledger ${version}`}</a>
        <a href="/about#keyboard" data-help>
          Keyboard
        </a>
        <a href="/api/openapi.json">API</a>
        <a href="/metrics">Metrics</a>
      </p>
      {canSignOut ? (
        <form method="post" action="/sign-out">
          <button class="plain" type="submit">
            Sign out
          </button>
        </form>
      ) : null}
    </footer>
  );
}
