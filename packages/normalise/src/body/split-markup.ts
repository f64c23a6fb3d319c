/** The lines of a text that came as markup within a string: some systems leave tags, others line breaks, others nothing. */
export function splitMarkup(markup: string): string[] {
  return markup
    .replace(/<(?:\/p|\/h[1-6]|\/li|\/div|br\s*\/?)>/gi, "\n")
    .replace(/<[^<>]{1,500}>/g, "")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
