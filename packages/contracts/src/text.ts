/** Lower-case ASCII words joined by hyphens: "António Guterres" becomes "antonio-guterres". Other scripts are kept. */
export function foldToSlug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
