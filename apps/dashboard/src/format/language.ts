const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** "German" of `de`; what is no language tag stays as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
