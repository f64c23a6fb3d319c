import { blocked } from "@newsledger/contracts";
import { expect, it } from "vitest";
import { endOfError } from "./stage-report.js";

const byRobots = blocked("fetch.robots", "m");
const forbidden = blocked("fetch.forbidden", "m");

it.each([
  ["a refusal that will be asked again", forbidden, "wait", "blocked"],
  ["a page that robots.txt closes, for now", byRobots, "wait", "blocked"],
  ["a page that robots.txt closes, for good", byRobots, "give-up", "filtered"],
  ["a refusal for good", forbidden, "give-up", "failed"],
] as const)("%s ends as it should", (_case, error, next, outcome) => {
  expect(endOfError(error, next, 1)).toMatchObject({ outcome, code: error.code, errorKind: "blocked" });
});
