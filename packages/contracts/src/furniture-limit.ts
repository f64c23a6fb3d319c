/**
 * Other articles that must hold a block before it may be furniture. Quotations and the background of a running story are
 * copied from article to article too, a handful of times; of what stands on nine, the tenth can tell.
 */
export const FURNITURE_MIN_ARTICLES = 9;
