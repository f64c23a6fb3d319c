import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

export { shape } from "./readability-linkedom.mjs";

// Readability asks for the DOM of a page as it came, without its scripts run; broken style sheets are not reported.
export function read({ html, url }) {
  const dom = new JSDOM(html, { url: url || "https://page.invalid/", virtualConsole: new VirtualConsole() });
  return new Readability(dom.window.document, { serializer: (element) => element }).parse();
}
