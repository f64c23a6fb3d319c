/** How a label at a share of the width is anchored: beside its tick within `edge` of an end, where half would be cut off. */
export function anchorLabel(share: number, edge: number): "start" | "middle" | "end" {
  if (share < edge) return "start";
  return share > 1 - edge ? "end" : "middle";
}
