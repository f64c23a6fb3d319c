/** How much height a mark takes, in pixels. */
export interface Extent {
  top: number;
  bottom: number;
}

const STEP = 14;
/** However many stand together: further apart they would seem to hold on other days. */
const MOST_SPREAD = 56;

/** How far, in pixels, marks of one and the same time are moved apart: only those that would cover each other. */
export function layLanes(extents: readonly Extent[]): number[] {
  const lanes: Extent[][] = [];
  const laneOf = extents.map((extent) => {
    const free = lanes.findIndex((lane) =>
      lane.every((other) => other.bottom < extent.top || extent.bottom < other.top),
    );
    const lane = free === -1 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(extent);
    return lane;
  });
  const last = lanes.length - 1;
  const step = last > 0 ? Math.min(STEP, MOST_SPREAD / last) : 0;
  return laneOf.map((lane) => (lane - last / 2) * step);
}
