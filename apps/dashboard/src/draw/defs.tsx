const FADES = [
  ["fade-right", "0", "0", "1", "0"],
  ["fade-left", "1", "0", "0", "0"],
  ["fade-up", "0", "1", "0", "0"],
  ["fade-down", "0", "0", "0", "1"],
] as const;

/** Gradients and the hatching, once a page: every drawing refers to them. They must be rendered to be usable. */
export function DrawingDefs() {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {FADES.map(([id, x1, y1, x2, y2]) => (
          <linearGradient id={id} x1={x1} y1={y1} x2={x2} y2={y2}>
            <stop offset="0" class="fade-on" />
            <stop offset="1" class="fade-off" />
          </linearGradient>
        ))}
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch-line" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
    </svg>
  );
}
