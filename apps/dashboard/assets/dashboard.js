// @ts-check
// Quicker hands on pages that work without: keys, news, the reader's own time zone. Nothing here draws content.

rememberTimeZone();
foldFiltersWhenNarrow();
leaveOutEmptyFields();
listenForKeys();
offerCopies();
listenForNews();

/** The server writes times in this zone from the next page on. */
function rememberTimeZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.split("; ").includes(`tz=${encodeURIComponent(zone)}`))
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers that are still in use.
    document.cookie = `tz=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
}

function foldFiltersWhenNarrow() {
  const filters = document.querySelector("[data-filters]");
  if (filters && matchMedia("(max-width: 760px)").matches) filters.removeAttribute("open");
}

/** What nothing was written into would only lengthen the address. */
function leaveOutEmptyFields() {
  const filters = document.querySelector("form.filters");
  if (!(filters instanceof HTMLFormElement)) return;
  filters.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
  });
}

/** @type {Record<string, string>} */
const PLACES = { h: "/", f: "/figures", q: "/questions", a: "/articles", e: "/entities", s: "/sources", r: "/review" };

function listenForKeys() {
  let isGoing = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const place = isGoing ? PLACES[event.key] : undefined;
    isGoing = event.key === "g" && !isGoing;
    if (place) location.assign(place);
    else if (act(event.key)) event.preventDefault();
  });
  document.querySelector("[data-help]")?.addEventListener("click", (event) => {
    if (openHelp()) event.preventDefault();
  });
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
}

/**
 * Does what a key asks for; false leaves it to the browser.
 * @param {string} key
 */
function act(key) {
  if (key === "/") return focusSearch();
  if (key === "j") return moveBy(1);
  if (key === "k") return moveBy(-1);
  if (key === "o") return openOriginal();
  if (key === "e") return openData();
  if (key === "?") return openHelp();
  return pressKeyed(key);
}

/**
 * Buttons and links that show their own key.
 * @param {string} key
 */
function pressKeyed(key) {
  const keyed = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!(keyed instanceof HTMLElement)) return false;
  keyed.click();
  return true;
}

function focusSearch() {
  const field = /** @type {HTMLInputElement | null} */ (
    document.querySelector(".filters input[type=search]") ?? document.querySelector("[data-search]")
  );
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
  field?.select();
  return field !== null;
}

/** @param {number} step */
function moveBy(step) {
  const links = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-main]")]).filter(
    (link) => link.offsetParent !== null,
  );
  const current = document.activeElement?.closest("[data-row]")?.querySelector("[data-main]") ?? document.activeElement;
  const at = links.indexOf(/** @type {HTMLElement} */ (current));
  const next = links[at === -1 ? (step > 0 ? 0 : links.length - 1) : at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}

function openOriginal() {
  const row = document.activeElement?.closest("[data-original]") ?? document.querySelector("a[data-original]");
  const address = row?.getAttribute("data-original");
  if (!address || !/^https?:\/\//i.test(address)) return false;
  window.open(address, "_blank", "noopener,noreferrer");
  return true;
}

function openData() {
  const address = document.querySelector("link[rel=alternate][type='application/json']")?.getAttribute("href");
  if (address) location.assign(address);
  return Boolean(address);
}

function openHelp() {
  const dialog = document.getElementById("keys");
  if (!(dialog instanceof HTMLDialogElement)) return false;
  if (!dialog.open) dialog.showModal();
  return true;
}

/** Says that there is something new, and waits to be asked before it shows it. */
function listenForNews() {
  const after = document.body.dataset.liveAfter;
  const place = document.getElementById("live");
  if (after === undefined || !place) return;
  const source = new EventSource(`/events?after=${encodeURIComponent(after)}`);
  source.addEventListener("news", (event) => {
    const { count } = JSON.parse(event.data);
    const words = count === 1 ? "1 new article — show" : `${count} new articles — show`;
    const shown = place.querySelector("button") ?? place.appendChild(document.createElement("button"));
    shown.type = "button";
    shown.textContent = words;
    shown.onclick = () => location.reload();
  });
  addEventListener("pagehide", () => source.close());
}

/** Buttons that copy a field's text are there only where they can. */
function offerCopies() {
  if (!navigator.clipboard) return;
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-copy]"))) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy ?? "");
      if (!(field instanceof HTMLTextAreaElement)) return;
      const told = button.parentElement?.querySelector("[data-copied]");
      const done = await navigator.clipboard.writeText(field.value).then(
        () => "Copied.",
        () => "It could not be copied: select the text instead.",
      );
      if (told) told.textContent = ` ${done}`;
      if (done !== "Copied.") field.select();
    });
  }
}
