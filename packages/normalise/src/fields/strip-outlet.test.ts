import { describe, expect, it } from "vitest";
import { hostLabel } from "./outlet-names.js";
import { stripOutlet } from "./strip-outlet.js";

const TITLE = "Flood cuts off villages in the valley";

describe("stripOutlet", () => {
  it.each<[string, string, readonly string[], string | null]>([
    [`${TITLE} | The Example`, TITLE, [], null],
    [`${TITLE} - The Example`, TITLE, ["The Example"], null],
    [`${TITLE} - The Example`, `${TITLE} - The Example`, [], null],
    [`The Example: ${TITLE}`, TITLE, ["The Example"], null],
    [`The Example – ${TITLE}`, TITLE, ["The Example"], null],
    [`Example editor: ${TITLE}`, `Example editor: ${TITLE}`, ["The Example"], "example"],
    [`${TITLE} - The Example`, TITLE, [], "example"],
    [`${TITLE} - Example News`, TITLE, [], "example"],
    [`${TITLE} – North Valley Morning Post`, TITLE, [], "nvmp"],
    [`${TITLE} – example.com`, TITLE, [], null],
    [`${TITLE} - World | The Example`, `${TITLE} - World`, [], null],
    [`${TITLE} - and the bridge`, `${TITLE} - and the bridge`, [], "valleypost"],
    ["谷で洪水、14の村が孤立：例新聞デジタル", "谷で洪水、14の村が孤立", ["例新聞デジタル"], null],
    ["谷で洪水、14の村が孤立｜例新聞", "谷で洪水、14の村が孤立", [], null],
    ["山谷洪水围困十四个村庄_例子新闻", "山谷洪水围困十四个村庄", ["例子新闻"], null],
    ["Valley | Example", "Valley | Example", [], null],
  ])("%j is %j", (title, expected, names, host) => expect(stripOutlet(title, { names, host })).toBe(expected));
});

describe("hostLabel", () => {
  it.each([
    ["https://www.example.co.uk/a", "example"],
    ["https://edition.example.com/a", "example"],
    ["https://sport.example-news.de:8080/a", "examplenews"],
    ["http://localhost/a", null],
    ["nonsense", null],
  ])("%s is named %j", (url, label) => expect(hostLabel(url)).toBe(label));
});
