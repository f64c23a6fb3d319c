import { createHash } from "node:crypto";

/** A drawn stand-in for a photograph: two hills and a sky whose colours follow from the name. */
export function renderMedia(name: string): string {
  const digest = createHash("sha1").update(name).digest();
  const hue = ((digest[0] as number) * 360) / 256;
  const ridge = 180 + (digest[1] as number) / 4;
  const slope = 200 + (digest[2] as number) / 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" role="img" aria-label="Drawn stand-in for a photograph">
<rect width="640" height="360" fill="hsl(${hue.toFixed(0)} 30% 82%)"/>
<circle cx="${120 + (digest[3] as number)}" cy="90" r="34" fill="hsl(${hue.toFixed(0)} 40% 93%)"/>
<path d="M0 ${ridge.toFixed(0)} Q160 120 340 ${slope.toFixed(0)} T640 ${ridge.toFixed(0)} V360 H0Z" fill="hsl(${hue.toFixed(0)} 25% 58%)"/>
<path d="M0 300 Q220 ${slope.toFixed(0)} 420 290 T640 270 V360 H0Z" fill="hsl(${hue.toFixed(0)} 25% 38%)"/>
</svg>
`;
}
