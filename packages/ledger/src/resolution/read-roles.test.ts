import { describe, expect, it } from "vitest";
import { areFarApart, readRoles } from "./read-roles.js";

function rolesOf(text: string, name: string) {
  const start = text.indexOf(name);
  return readRoles(text, [{ start, end: start + name.length }]);
}

describe("the role that stands beside a name", () => {
  it.each([
    ["The UN Secretary General António Guterres said so.", "António Guterres", "UN Secretary General"],
    ["It rained. Police chief Jane Doe said so.", "Jane Doe", "Police chief"],
    ["said former Labour minister Tom Hale on Monday", "Tom Hale", "former Labour minister"],
    ["Maria Kowalski, the head of the port authority, said so.", "Maria Kowalski", "head of the port authority"],
    ["Ana Ruiz, 45, a teacher from Lima, waited.", "Ana Ruiz", "teacher from Lima"],
    ["according to Prof Lee Chan, who was there", "Lee Chan", "Prof"],
  ])("%s", (text, name, role) => expect(rolesOf(text, name).words).toEqual([role]));

  it.each([
    ["Rivers rose. Jane Doe said so.", "Jane Doe"],
    ["Mr Doe said so.", "Doe"],
    ["Jane Doe, who leads the authority, said so.", "Jane Doe"],
    ["Jane Doe, on the other hand, said so.", "Jane Doe"],
    ["the president met Jane Doe on Monday", "Jane Doe"],
  ])("is not seen in: %s", (text, name) => expect(rolesOf(text, name).words).toEqual([]));
});

it.each([
  ["the UN Secretary General Ana Ruiz", ["politics"]],
  ["the general secretary Ana Ruiz", ["politics"]],
  ["army chief Colonel Ana Ruiz", ["military"]],
  ["the striker Ana Ruiz", ["sport"]],
  ["the head Ana Ruiz", []],
  ["Ana Ruiz, director of the General Hospital,", []],
])("takes the walk of life from the head of the role: %s", (text, kinds) =>
  expect(rolesOf(text, "Ana Ruiz").kinds).toEqual(kinds),
);

it("tells walks of life apart, and takes a change within public life for no other person", () => {
  expect(areFarApart(["sport"], ["politics"])).toBe(true);
  expect(areFarApart(["business"], ["politics"])).toBe(false);
  expect(areFarApart(["sport"], ["politics", "sport"])).toBe(false);
  expect(areFarApart([], ["sport"])).toBe(false);
});
