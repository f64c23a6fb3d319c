import suite from "@microsoft/recognizers-text-suite";

const { Culture } = suite;
const READERS = [
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeAge,
  suite.recognizeTemperature,
  suite.recognizePercentage,
  suite.recognizeNumber,
];

/** All its recognisers of amounts; of overlapping findings the first, which knows the unit. */
export function read(text) {
  const kept = [];
  for (const recognise of READERS)
    for (const found of recognise(text, Culture.English)) {
      const value = Number.parseFloat(found.resolution?.value ?? "");
      if (!Number.isFinite(value) || kept.some(({ from, to }) => from <= found.end && found.start <= to)) continue;
      const unit = found.resolution.unit ?? (found.typeName === "percentage" ? "%" : null);
      kept.push({ value, unit, from: found.start, to: found.end });
    }
  return kept.map(({ value, unit }) => ({ value, unit }));
}
