import { describe, expect, it } from "vitest";
import { splitByline } from "./split-byline.js";
import { splitCredit } from "./split-credit.js";

describe("splitByline", () => {
  it.each([
    ["By Jane Doe", ["Jane Doe"]],
    ["By Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["Jane Doe, Chief Reporter", ["Jane Doe"]],
    ["Jane Doe (@janedoe)", ["Jane Doe"]],
    ["Jane Doe, John Roe & Ana Bo", ["Jane Doe", "John Roe", "Ana Bo"]],
    ["Von Petra Muster und Hans Beispiel", ["Petra Muster", "Hans Beispiel"]],
    ["Par Anne Exemple", ["Anne Exemple"]],
    ["John Roe, Jr.", ["John Roe, Jr."]],
    ["jane.doe@example.org", []],
    ["admin", []],
    ["The Example Daily", []],
    ["Example newsroom", []],
    ["Updated 3 hours ago", []],
    ["山田太郎", ["山田太郎"]],
    ["김철수 기자", ["김철수"]],
    ["山田太郎記者", ["山田太郎"]],
    ["Автор: Анна Иванова", ["Анна Иванова"]],
  ])("%j names %j", (line, names) => expect(splitByline(line, ["The Example Daily"])).toEqual(names));
});

describe("splitCredit", () => {
  it.each([
    ["Flood waters in Otaki Photo: AFP", "Flood waters in Otaki", "AFP"],
    ["Flood waters in Otaki. Photo: RNZ / Jo Bloggs", "Flood waters in Otaki.", "RNZ / Jo Bloggs"],
    ["Flood waters in Otaki. (AP Photo/Jo Bloggs)", "Flood waters in Otaki.", "AP Photo/Jo Bloggs"],
    ["Flood waters in Otaki. Photograph: Jo Bloggs/Reuters", "Flood waters in Otaki.", "Jo Bloggs/Reuters"],
    ["Flood waters © Jo Bloggs", "Flood waters", "Jo Bloggs"],
    ["Hochwasser in Otaki. Foto: dpa", "Hochwasser in Otaki.", "dpa"],
    ["Photo: AFP", null, "AFP"],
    ["Flood waters in Otaki", "Flood waters in Otaki", null],
    ['Flood waters. MANDATORY CREDIT "AFP PHOTO / JO BLOGGS "', "Flood waters.", "AFP PHOTO / JO BLOGGS"],
  ])("%j is %j by %j", (line, caption, credit) => expect(splitCredit(line)).toEqual({ caption, credit }));
});
