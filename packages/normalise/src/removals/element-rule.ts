import type { ClassWords } from "../html/class-words.js";
import type { PageElement } from "../html/page-tree.js";

/** What rules need to know of the page beyond the element. */
export interface PageContext {
  /** Boxes around a form that asks for an e-mail address. */
  readonly emailBoxes: ReadonlySet<PageElement>;
  /** Whether embedded posts count as text. */
  readonly keepsPosts: boolean;
}

/** A kind of furniture recognised by its markup. The whole element leaves the body, with what is in it. */
export interface ElementRule {
  readonly rule: string;
  readonly reason: string;
  /**
   * The largest share of the page's prose that such an element may hold. Above it the rule is taken to be mistaken:
   * outlets name wrappers of whole articles after one thing in them ("content-with-comments").
   */
  readonly maxShare: number;
  /** `words` are the element's class names and id, as `classWords` gives them. */
  readonly matches: (element: PageElement, words: ClassWords, page: PageContext) => boolean;
}
