import { parseDocument } from "htmlparser2";
import { NOTHING_READ, type PageReading, type PageToRead } from "../page-reader.js";

/** What every reader has to do first, and nothing else: the page as a tree. */
export const read = ({ html }: PageToRead): unknown => parseDocument(html);

export const shape = (): PageReading => NOTHING_READ;
