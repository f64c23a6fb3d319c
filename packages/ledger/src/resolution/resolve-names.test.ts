import type { EntityMention, EntityType, KnownEntity } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { entityKeyOf } from "../entity-key.js";
import { readNamings } from "./read-namings.js";
import { resolveNames } from "./resolve-names.js";

/** An article that consists of the given names, each with a description in front. */
function readingsOf(...names: [type: EntityType, name: string, role?: string][]) {
  let text = "";
  const mentions: EntityMention[] = names.map(([type, canonical, role]) => {
    text += role ? `It was ${role} ` : "It was ";
    const start = text.length;
    text += `${canonical}. `;
    const end = start + canonical.length;
    return { start, end, text: canonical, type, canonical, entityKey: entityKeyOf({ type, canonical }) };
  });
  return readNamings(mentions, text);
}

function known(ofKey: string, name: string, overrides: Partial<KnownEntity> = {}): KnownEntity {
  const type = ofKey.slice(0, ofKey.indexOf(":")) as EntityType;
  const key = entityKeyOf({ type, canonical: name });
  const rest = { roleKinds: [], articles: 3, sharedNames: 0, isHeld: false };
  return { ofKey, entityKey: key, nameKey: key, type, name, ...rest, ...overrides };
}

const keyOf = (resolution: ReturnType<typeof resolveNames>) => resolution.names[0]?.entityKey;

describe("a name", () => {
  it("that nobody bears yet becomes an entity", () => {
    const { names, entities, candidates } = resolveNames(readingsOf(["person", "Ana Ruiz"]), []);
    expect(entities).toEqual([{ key: "person:ana-ruiz", type: "person", name: "Ana Ruiz", place: null }]);
    expect(names).toMatchObject([{ nameKey: "person:ana-ruiz", entityKey: "person:ana-ruiz", origin: "read" }]);
    expect(candidates).toEqual([]);
  });

  it("of a listed body means it under every name", () => {
    for (const name of ["Isis", "ISIS", "Daesh", "Islamic State group", "IS"])
      expect(keyOf(resolveNames(readingsOf(["organization", name]), []))).toBe("organization:islamic-state");
  });

  it("of a country means it, with its codes", () => {
    const { names, entities } = resolveNames(readingsOf(["place", "U.S."]), []);
    expect(names).toMatchObject([{ nameKey: "place:u-s", entityKey: "place:united-states", origin: "listed" }]);
    expect(entities).toMatchObject([{ name: "United States", place: { iso: "USA" } }]);
  });

  it("of several cities means the one whose country is told", () => {
    expect(keyOf(resolveNames(readingsOf(["place", "London"], ["place", "Canada"]), []))).toBe("place:london-6058560");
    expect(keyOf(resolveNames(readingsOf(["place", "London"], ["place", "Britain"]), []))).toBe("place:london");
  });

  it("stays with the entity that it was tied to in this article", () => {
    const held = known("person:ana-ruiz", "Ana Ruiz", { entityKey: "person:ana-ruiz~2", isHeld: true });
    expect(keyOf(resolveNames(readingsOf(["person", "Ana Ruiz"]), [held]))).toBe("person:ana-ruiz~2");
  });

  it("in another transcription joins where the company is the same, and is asked about where it is not", () => {
    const readings = readingsOf(["person", "Muhammad al-Bashir"]);
    const near = known("person:muhammad-al-bashir", "Mohammed Bashir", { sharedNames: 2 });
    expect(resolveNames(readings, [near]).names).toMatchObject([
      {
        entityKey: "person:mohammed-bashir",
        origin: "joined",
        reasons: ["another transcription", "named beside the same 2 names"],
      },
    ]);
    const far = resolveNames(readings, [{ ...near, sharedNames: 0 }]);
    expect(keyOf(far)).toBe("person:muhammad-al-bashir");
    expect(far.candidates).toMatchObject([{ otherKey: "person:mohammed-bashir", score: 0.86 }]);
  });

  it("joins nobody when two would do", () => {
    const both = ["Mohammed Bashir", "Mohamed Bashir"].map((name) =>
      known("person:muhammad-al-bashir", name, { sharedNames: 3 }),
    );
    const resolution = resolveNames(readingsOf(["person", "Muhammad al-Bashir"]), both);
    expect(keyOf(resolution)).toBe("person:muhammad-al-bashir");
    expect(resolution.candidates).toHaveLength(2);
  });

  it("in small letters gives its name and type to what only datelines named", () => {
    const shouted = known("place:port-harrow", "PORT HARROW", {
      type: "person",
      entityKey: "person:port-harrow",
      nameKey: "person:port-harrow",
    });
    const { names, entities } = resolveNames(readingsOf(["place", "Port Harrow"]), [shouted]);
    expect(names).toMatchObject([{ entityKey: "person:port-harrow", origin: "joined" }]);
    expect(entities).toEqual([{ key: "person:port-harrow", type: "place", name: "Port Harrow", place: null }]);
  });

  it("of another type is asked about only beside the same names", () => {
    const town = known("person:morfield", "Morfield", {
      type: "place",
      entityKey: "place:morfield",
      nameKey: "place:morfield",
    });
    const readings = readingsOf(["person", "Morfield"]);
    expect(resolveNames(readings, [town]).candidates).toEqual([]);
    expect(resolveNames(readings, [{ ...town, sharedNames: 2 }]).candidates).toMatchObject([{ score: 0.725 }]);
  });

  it("in a dateline's capitals joins the place", () => {
    const place = known("organization:port-harrow", "Port Harrow", {
      type: "place",
      entityKey: "place:port-harrow",
      nameKey: "place:port-harrow",
    });
    expect(keyOf(resolveNames(readingsOf(["organization", "PORT HARROW"]), [place]))).toBe("place:port-harrow");
  });
});

describe("people of one name", () => {
  const namesake = known("person:john-hale", "John Hale", { roleKinds: ["politics"] });
  const striker = readingsOf(["person", "John Hale", "striker"]);

  it("are two where their walks of life are far apart and no company is shared, and an analyst is asked", () => {
    const { names, candidates } = resolveNames(striker, [namesake]);
    expect(names).toMatchObject([{ entityKey: "person:john-hale~2" }]);
    expect(candidates).toMatchObject([{ entityKey: "person:john-hale~2", otherKey: "person:john-hale" }]);
  });

  it("are one where company is shared, or nothing speaks against it", () => {
    expect(keyOf(resolveNames(striker, [{ ...namesake, sharedNames: 2 }]))).toBe("person:john-hale");
    expect(keyOf(resolveNames(readingsOf(["person", "John Hale"]), [namesake]))).toBe("person:john-hale");
    expect(keyOf(resolveNames(readingsOf(["person", "John Hale", "lawyer"]), [namesake]))).toBe("person:john-hale");
  });

  it("are told apart by what is known of both", () => {
    const other = { ...namesake, entityKey: "person:john-hale~2", roleKinds: ["sport"], articles: 1 };
    expect(keyOf(resolveNames(striker, [namesake, other]))).toBe("person:john-hale~2");
    expect(keyOf(resolveNames(readingsOf(["person", "John Hale", "minister"]), [namesake, other]))).toBe(
      "person:john-hale",
    );
    const third = resolveNames(readingsOf(["person", "John Hale", "bishop"]), [
      { ...namesake, roleKinds: ["sport"] },
      { ...other, roleKinds: ["business"] },
    ]);
    expect(keyOf(third)).toBe("person:john-hale~3");
  });
});
