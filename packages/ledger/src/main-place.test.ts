import type { EntityMention } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { mainNameOf, mainPlaceOf } from "./main-place.js";

function mentionsOf(...names: string[]): EntityMention[] {
  return names.map((name) => ({ start: 0, end: 1, text: name, type: "place", canonical: name, entityKey: name }));
}

describe("mainPlaceOf", () => {
  it("is the place named most", () => {
    expect(mainPlaceOf(mentionsOf("Orley", "Senn", "Senn"), null)).toBe("Senn");
  });

  it("lets the title decide between places named alike", () => {
    expect(mainPlaceOf(mentionsOf("Orley", "Senn"), "Senn flood toll rises")).toBe("Senn");
  });

  it("takes a dateline's capitals for the place that the text names", () => {
    expect(mainPlaceOf(mentionsOf("KELL BAY", "Kell Bay"), null)).toBe("Kell Bay");
    expect(mainPlaceOf(mentionsOf("KELL BAY", "KELL BAY"), null)).toBe("Kell Bay");
    expect(mainPlaceOf(mentionsOf("US", "US"), null)).toBe("US");
  });

  it("is none when every place is named in passing", () => {
    expect(mainPlaceOf(mentionsOf("Orley", "Senn"), "Toll rises")).toBeNull();
  });
});

describe("mainNameOf", () => {
  it("is the name of the title that the article names most, none without one", () => {
    expect(mainNameOf(mentionsOf("Orley", "Orley", "Senn"), "Senn flood toll rises")).toBe("Senn");
    expect(mainNameOf(mentionsOf("Orley", "Orley"), "Toll rises")).toBeNull();
    expect(mainNameOf(mentionsOf("Orley"), null)).toBeNull();
  });
});
