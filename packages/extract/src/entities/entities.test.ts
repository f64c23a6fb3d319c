import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function entities(text: string): string[] {
  return extract({ text, lang: "en" }).entities.map((e) => `${e.type} ${e.text} = ${e.canonical}`);
}

describe("names", () => {
  it("resolve to their fullest form in the article", () => {
    expect(entities("António Silva met Ms Silva. Mr Silva left.")).toContain("person Silva = António Silva");
  });

  it("resolve over either apostrophe", () => {
    expect(entities("James O’Neill spoke. Mr O'Neill left.")).toContain("person O'Neill = James O’Neill");
  });

  it.each([
    ["The Northern River Council (NRC) met. The NRC voted.", "organization NRC = Northern River Council"],
    ["The Northern River Council [NRC] met. NRC boats left.", "organization NRC = Northern River Council"],
    ["Islamic State (IS) lost ground. IS fighters fled.", "organization IS = Islamic State"],
    ["The NRC (Northern River Council) met. The NRC voted.", "organization NRC = Northern River Council"],
  ])("take an acronym's meaning from brackets: %s", (text, mention) => expect(entities(text)).toContain(mention));

  it.each([
    ["He lives in the Kalan, Salah al-Tor and Dimra provinces.", "place Salah al-Tor = Salah al-Tor"],
    ["The attack hit the al-Zor outpost.", "place al-Zor = al-Zor"],
    ["The Middle Lorna River Valley is dry.", "place Middle Lorna River Valley = Middle Lorna River Valley"],
    ["US-backed troops left.", "place US = US"],
    ["She joined the Department of Health in May.", "organization Department of Health = Department of Health"],
    ["Gen Pieter van Dam resigned.", "person Pieter van Dam = Pieter van Dam"],
    ["Acme Holdings Ltd fell.", "organization Acme Holdings Ltd = Acme Holdings Ltd"],
  ])("are typed by shape and context: %s", (text, mention) => expect(entities(text)).toContain(mention));

  it.each(["Meanwhile, rain fell.", "However it rained on Monday.", "The rain fell in May."])(
    "are none in: %s",
    (text) => expect(entities(text)).toEqual([]),
  );

  it("share a key across spellings", () => {
    const keys = extract({ text: "The US left. The United States stayed.", lang: "en" }).entities.map(
      (e) => e.entityKey,
    );
    expect(new Set(keys)).toEqual(new Set(["place:united-states"]));
  });
});
