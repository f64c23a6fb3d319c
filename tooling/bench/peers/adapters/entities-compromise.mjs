import nlp from "compromise";

const EDGES = /^[\s"'“”‘’([]+|(?:['’]s)?[\s.,;:!?"'“”‘’)\]]+$|['’]s$/g;

/** Its people, organisations and places, without the marks and possessives that it counts in. */
export function read(text) {
  const doc = nlp(text);
  const found = [];
  for (const [type, view] of [
    ["person", doc.people()],
    ["organization", doc.organizations()],
    ["place", doc.places()],
  ]) {
    for (const { offset } of view.json({ offset: true })) {
      const piece = text.slice(offset.start, offset.start + offset.length);
      const lead = piece.length - piece.replace(/^[\s"'“”‘’([]+/, "").length;
      const start = offset.start + lead;
      const bare = piece.slice(lead).replace(EDGES, "");
      if (bare) found.push({ start, end: start + bare.length, type });
    }
  }
  return found;
}
