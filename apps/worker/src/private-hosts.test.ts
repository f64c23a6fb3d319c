import { expect, it } from "vitest";
import { mayLeadTo } from "./private-hosts.js";

it.each([
  ["https://news.example/index.xml", "https://cdn.example/may.xml", true],
  ["https://news.example/index.xml", "http://anything.localhost:4380/may.xml", false],
  ["https://news.example/index.xml", "http://LOCALHOST./may.xml", false],
  ["http://daily.localhost:4381/index.xml", "http://daily.localhost:4381/may.xml", true],
])("an index at %s leads to %s: %s", (from, to, expected) => {
  expect(mayLeadTo(from, to)).toBe(expected);
});
