interface BarsProps {
  values: number[];
  /** What the bars say, in words: the drawing is an image to those who cannot see it. */
  label: string;
  height?: number;
}

/** A row of bars, oldest first, from a baseline at zero. */
export function Bars({ values, label, height = 32 }: BarsProps) {
  const most = Math.max(1, ...values);
  const step = 100 / Math.max(1, values.length);
  return (
    <svg class="bars" width="100%" height={height} role="img" aria-label={label}>
      <line class="base" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
      {values.map((value, index) => {
        const tall = value === 0 ? 0 : Math.max(2, (value / most) * (height - 2));
        return (
          <rect
            x={`${(index * step).toFixed(2)}%`}
            width={`${(step * 0.72).toFixed(2)}%`}
            y={height - 1 - tall}
            height={tall}
          />
        );
      })}
    </svg>
  );
}
