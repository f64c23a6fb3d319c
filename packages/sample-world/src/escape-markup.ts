const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe between tags and in double-quoted attributes, of HTML and XML alike. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/** JSON for a script element: `</script>` in a string must not end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll("<", "\\u003c");
}
