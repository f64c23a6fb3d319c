import { describe, expect, it } from "vitest";
import { PageScanner } from "./page-scanner.js";

function tokensOf(html: string): string {
  const tokens: string[] = [];
  let attributes = "";
  new PageScanner(html, {
    text: (start, end) => tokens.push(`"${html.slice(start, end)}"`),
    attribute: (name, start, end) => {
      attributes += ` ${name}=${html.slice(start, end)}`;
    },
    openTag: ({ name }, isSelfClosed) => {
      tokens.push(`<${name}${attributes}${isSelfClosed ? "/" : ""}>`);
      attributes = "";
    },
    closeTag: ({ name }) => tokens.push(`</${name}>`),
  }).scan();
  return tokens.join(" ");
}

describe("PageScanner", () => {
  it.each([
    ["a<b>c</b>d", '"a" <b> "c" </b> "d"'],
    ["<DIV\n>x</Div\t>", '<div> "x" </div>'],
    ["1 < 2 <3 <", '"1 < 2 <3 <"'],
    ["a</>b</ p>c", '"a" "b" "c"'],
    ["<p/><br / >", "<p/> <br/>"],
    ["</p/>x", '</p> "x"'],
    ["<my-box>x</my-box>", '<my-box> "x" </my-box>'],
  ])("tags: %j", (html, tokens) => expect(tokensOf(html)).toBe(tokens));

  it.each([
    ["<a href=x id='y z' class=\"a>b\" hidden>", "<a href=x id=y z class=a>b hidden=>"],
    ["<a href=/x/>x", '<a href=/x/> "x"'],
    ["<a href = x\nID\n=\n'y'/>", "<a href=x id=y/>"],
    ["<a href= >", "<a href=>"],
    ["<a onclick='x>y' href='z'>", "<a href=z>"],
    ["<a =x href=z>", "<a href=z>"],
    ['<a href="x"id=y>', "<a href=x id=y>"],
    ['<a "href=x id=y>', "<a id=y>"],
    ["<a hrefs=x hre=y HREF=z>", "<a href=z>"],
  ])("attributes: %j", (html, tokens) => expect(tokensOf(html)).toBe(tokens));

  it.each([
    ["<script>a<b></p>'</scripts></SCRIPT >x", '<script> "a<b></p>\'</scripts>" </script> "x"'],
    ["<style><</style>x", '<style> "<" </style> "x"'],
    ["<title>a <b></title>", '<title> "a <b>" </title>'],
    ["<textarea><p></textarea>", '<textarea> "<p>" </textarea>'],
    ["<script></script>x", '<script> </script> "x"'],
    ["<script>x</script", '<script> "x</script"'],
    ["<script/>x", '<script/> "x"'],
  ])("what only its own end tag ends: %j", (html, tokens) => expect(tokensOf(html)).toBe(tokens));

  it.each([
    ["a<!-- <p> -->b", '"a" "b"'],
    ["a<!-->b<!--->c<!---->d", '"a" "b" "c" "d"'],
    ["<!DOCTYPE html>a<?xml x?>b<!>c<!->d", '"a" "b" "c" "d"'],
    ["a<![CDATA[ <p> ]]>b", '"a" "b"'],
    ["a<!-- b", '"a"'],
  ])("what is passed over: %j", (html, tokens) => expect(tokensOf(html)).toBe(tokens));

  it.each(["a<b", "a<b ", "a<b href", "a<b href=", "a<b href='x", "a<b href=x", "a<b /"])(
    "tells nothing of a tag that the page breaks off in: %j",
    (html) => expect(tokensOf(html)).toBe('"a"'),
  );
});
