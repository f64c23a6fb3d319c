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

/** It names these without their country, and gives no code for them. */
const BARE_CURRENCIES = { Dollar: "USD", Pound: "GBP" };

function currencyOf({ typeName, resolution }) {
  return typeName === "currency" ? (resolution.isoCurrency ?? BARE_CURRENCIES[resolution.unit] ?? null) : null;
}

/** All its recognisers of amounts; of overlapping findings the first, which knows the unit. */
export function read(text) {
  const kept = [];
  for (const recognise of READERS)
    for (const found of recognise(text, Culture.English)) {
      const value = Number.parseFloat(found.resolution?.value ?? "");
      if (!Number.isFinite(value) || kept.some(({ start, end }) => start <= found.end && found.start < end)) continue;
      const unit = found.resolution.unit ?? (found.typeName === "percentage" ? "%" : null);
      kept.push({ value, unit, currency: currencyOf(found), start: found.start, end: found.end + 1 });
    }
  return kept;
}
