/** Rendered blocks one after another, where list items that follow each other share one list. */
export function joinBlocks(rendered: string[]): string {
  return rendered.join("\n").replace(/<\/ul>\n<ul[^>]*>/g, "\n");
}
