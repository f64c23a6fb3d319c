/** Above this a page is refused. The largest news pages seen (live blogs with their state inlined) stay under 10 MB. */
export const MAX_PAGE_BYTES = 24 * 1024 * 1024;

/** Elements nested deeper are dissolved into their ancestor; real pages stay under 80. */
export const MAX_DEPTH = 200;

/** Elements after this many are dissolved too. Real pages stay under 30,000. */
export const MAX_ELEMENTS = 250_000;

export const MAX_ATTRIBUTES = 64;
/** Long values are inlined images and serialised state, which no rule reads. */
export const MAX_ATTRIBUTE_LENGTH = 20_000;

/** Blocks of text looked at; a body of 20,000 paragraphs is no article. */
export const MAX_BLOCKS = 20_000;

/** Entries kept of each trace: enough to explain a page, bounded for a hostile one. */
export const MAX_REPAIRS = 200;
export const MAX_REMOVALS = 200;
export const MAX_TRACE_TEXT = 160;

export const MAX_LINKS = 300;
export const MAX_IMAGES = 100;
