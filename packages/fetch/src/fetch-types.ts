export type ResourceKind = "page" | "feed" | "robots" | "api";

export interface FetchRequest {
  url: string;
  /**
   * What is expected: settles the accepted types and the size. An `api` is offered to programs and answers JSON; it and
   * `robots` are asked without asking robots.txt, which speaks to those who follow links.
   */
  kind: ResourceKind;
  /** From the last answer, to be told `unchanged` if nothing is new. */
  etag?: string | null;
  lastModified?: string | null;
  /** The least time between two requests to the host; the larger of this and its Crawl-delay holds. Default: 1,000. */
  delayMs?: number;
}

export interface Redirect {
  from: string;
  to: string;
  status: number;
}

interface Answer {
  /** The final address. */
  url: string;
  httpStatus: number;
  etag: string | null;
  lastModified: string | null;
  /** For how long the server says that nothing will change, in milliseconds; null where it does not say. */
  freshForMs: number | null;
  /** ISO 8601, when the answer began. */
  fetchedAt: string;
  /** From the first connection to the last byte. */
  durationMs: number;
  redirects: Redirect[];
}

export interface FetchedResource extends Answer {
  status: "ok";
  /** The Link header (RFC 8288), where there is one. */
  link: string | null;
  /** Unpacked, never decoded. */
  body: Buffer;
  /** In lower case without parameters; null where the server names none. */
  contentType: string | null;
  /** As the server names it, in lower case; the document may know better. */
  charset: string | null;
}

export interface UnchangedResource extends Answer {
  status: "unchanged";
}

/** The host's budget is spent or the host is paused: nothing was asked, come back later. No error, and no attempt. */
export interface HostBusy {
  status: "busy";
  host: string;
  retryAfterMs: number;
}

/** A form for a program on the internet, such as a hub. */
export interface FormRequest {
  url: string;
  form: Readonly<Record<string, string>>;
  /** As of a fetch. */
  delayMs?: number;
}

/** Any answer to a form, refusals included: what they mean is the caller's to say. */
export interface FormAnswer {
  status: "answered";
  httpStatus: number;
  /** The beginning of what it says, as text. */
  text: string;
}

export type FetchResult = FetchedResource | UnchangedResource | HostBusy;
