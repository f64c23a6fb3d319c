import { expect, it } from "vitest";
import { listLines } from "./list-lines.js";

it.each([
  ["<p>One <b>two</b> <a href=x>three</a></p><p>Four</p>", ["One two three", "Four"]],
  ["<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]],
  ["One<br>Two<hr>Three", ["One", "Two", "Three"]],
  ["<head><title>No</title><body>Yes", ["Yes"]],
  ["<script>no</script><style>no</style>yes<noscript>no</noscript>", ["yes"]],
  ["<table><tr><td>a<td>b</table>", ["a", "b"]],
])("%s is seen as %j", (html, lines) => {
  expect(listLines(html)).toEqual(lines);
});
