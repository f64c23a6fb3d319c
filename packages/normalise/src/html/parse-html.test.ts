import { describe, expect, it } from "vitest";
import { MAX_DEPTH } from "../limits.js";
import { findElements, PageElement, type PageTree, textOf } from "./page-tree.js";
import { parseHtml } from "./parse-html.js";

function outline(tree: PageTree): string {
  const print = (element: PageElement): string => {
    let text = "";
    for (let i = element.order + 1; i < element.endOrder; i++) {
      const node = tree.nodes[i];
      if (!(node instanceof PageElement)) text += node?.text ?? "";
      else {
        text += print(node);
        i = node.endOrder - 1;
      }
    }
    return element.parent === null ? text : `${element.name}(${text})`;
  };
  return print(tree.root);
}

describe("parseHtml", () => {
  it.each([
    ["<p>one<p>two", "p(one)p(two)"],
    ["<p>one<b>bold<div>two</div>", "p(oneb(bold))div(two)"],
    ["<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(a)li(bul(li(c)))li(d))"],
    ["<table><tr><td>a<td>b<tr><td>c</table>", "table(tr(td(a)td(b))tr(td(c)))"],
    ["<p>a<br/>b</br>c", "p(abr()bbr()c)"],
    ["<div/>text", "div(text)"],
    ["<svg><path/><g/></svg>x", "svg(path()g())x"],
    ["<div><b>a</div>b", "div(b(a))b"],
    ["<b><div>a</b>b</div>c", "b(div(ab)c)"],
    ["<td>a</div>b", "td(ab)"],
    ["<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a)dd(b)dt(c))"],
    ["a &amp; b &nbsp;&eacute;", "a & b \u00a0é"],
    ["a &lt b &#8217; &unknown; & c", "a < b ’ &unknown; & c"],
    ["<title>a &amp; b</title>", "title(a & b)"],
    ["<script>'&amp;'</script><style>&gt;</style>", "script('&amp;')style(&gt;)"],
    ["<script>if (a < b) '<p>'</script><p>x", "script(if (a < b) '<p>')p(x)"],
  ])("%s", (html, expected) => expect(outline(parseHtml(html))).toBe(expected));

  it("gives the first of a doubled attribute, whatever others there are", () => {
    const [div] = findElements(
      parseHtml("<div CLASS=a class=b onclick=x __proto__=x constructor=y hidden>"),
      ({ name }) => name === "div",
    );
    expect(div?.attribute("class")).toBe("a");
    expect(div?.attribute("hidden")).toBe("");
    expect(div?.attribute("id")).toBeUndefined();
  });

  it("decodes entities in attributes as browsers do", () => {
    const [link] = findElements(parseHtml('<a href="/a?b=1&amp;c=2&copy=3&quot;">'), ({ name }) => name === "a");
    expect(link?.attribute("href")).toBe('/a?b=1&c=2&copy=3"');
  });

  it("dissolves what is nested too deep and keeps its text", () => {
    const tree = parseHtml(`${"<i>".repeat(100_000)}deep${"</i>".repeat(100_000)}<p>after</p>`);
    expect(Math.max(...tree.nodes.map((node) => (node instanceof PageElement ? node.depth : 0)))).toBeLessThan(
      MAX_DEPTH,
    );
    expect(textOf(tree, tree.root)).toBe("deep after");
  });
});
