import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { type RenderBase, renderPage, type Status } from "../layout/render.js";
import { useView } from "../layout/view.js";
import { countAttempts } from "./attempts.js";
import { localPath } from "./local-path.js";
import { createSessions, type Sessions } from "./session.js";

const COOKIE = "newsledger-session";

export interface SignIn {
  /** Lets only those through who have signed in, by cookie or by HTTP Basic (any user name). */
  guard: MiddlewareHandler;
  routes: Hono;
}

export function createSignIn(password: string, base: RenderBase): SignIn {
  const sessions = createSessions(password, base.now);
  const attempts = countAttempts(base.now);

  const tryPassword = (c: Context, attempt: string): "right" | "wrong" | { waitMs: number } => {
    const address = addressOf(c);
    const waitMs = attempts.waitMs(address);
    if (waitMs > 0) return { waitMs };
    if (sessions.isPassword(attempt)) {
      attempts.succeed(address);
      return "right";
    }
    attempts.fail(address);
    return "wrong";
  };

  const guard: MiddlewareHandler = async (c, next) => {
    if (isOpen(c.req.path) || sessions.isValid(getCookie(c, COOKIE))) return next();
    const basic = readBasic(c.req.header("authorization"));
    const verdict = basic === null ? "wrong" : tryPassword(c, basic);
    if (verdict === "right") return next();
    if (typeof verdict === "object") return tooMany(c, verdict.waitMs);
    const wantsPage = c.req.method === "GET" && (c.req.header("accept") ?? "").includes("text/html");
    if (wantsPage) return c.redirect(`/sign-in?back=${encodeURIComponent(localPath(c.req.url))}`, 303);
    c.header("WWW-Authenticate", 'Basic realm="Newsledger", charset="UTF-8"');
    return c.text("Sign in first: send the dashboard's password by HTTP Basic, with any user name.\n", 401);
  };

  const show = (c: Context, back: string, fault: string | null, status: Status = 200) =>
    renderPage(c, base, <SignInPage back={back} fault={fault} />, status);

  const routes = new Hono();
  routes.get("/sign-in", (c) => show(c, localPath(c.req.query("back")), null));
  routes.post("/sign-in", async (c) => {
    const form = await c.req.parseBody();
    const back = localPath(String(form.back ?? "/"));
    const verdict = tryPassword(c, String(form.password ?? ""));
    if (verdict === "wrong")
      return show(c, back, "That is not the password. It is the one the dashboard was started with.", 401);
    if (typeof verdict === "object") return tooMany(c, verdict.waitMs);
    keepSession(c, sessions);
    return c.redirect(back, 303);
  });
  routes.post("/sign-out", (c) => {
    deleteCookie(c, COOKIE, { path: "/" });
    return c.redirect("/sign-in", 303);
  });
  return { guard, routes };
}

function isOpen(path: string): boolean {
  return path === "/healthz" || path === "/sign-in" || path.startsWith("/assets/");
}

function keepSession(c: Context, sessions: Sessions): void {
  const { token, maxAgeS } = sessions.issue();
  const isSecure = new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https";
  setCookie(c, COOKIE, token, { path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure, maxAge: maxAgeS });
}

function tooMany(c: Context, waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  c.header("Retry-After", String(seconds));
  return c.text(`Too many wrong passwords. Try again in ${seconds} seconds.\n`, 429);
}

function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}

function readBasic(header: string | undefined): string | null {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon === -1 ? null : pair.slice(colon + 1);
}

function SignInPage({ back, fault }: { back: string; fault: string | null }) {
  const { assets, theme } = useView();
  return (
    <html lang="en" data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sign in · Newsledger</title>
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
      </head>
      <body class="sign-in">
        <main>
          <h1 class="brand">Newsledger</h1>
          <form method="post" action="/sign-in">
            <input type="hidden" name="back" value={back} />
            <label>
              <span>Password</span>
              <input type="password" name="password" required autofocus autocomplete="current-password" />
            </label>
            {fault ? (
              <p class="bad" role="alert">
                {fault}
              </p>
            ) : null}
            <button type="submit">Sign in</button>
          </form>
        </main>
      </body>
    </html>
  );
}
