/** Stored with every figure, so that a reader can tell which rules read it. Raise it whenever output may change. */
export const EXTRACTOR_VERSION = "learned-9";
