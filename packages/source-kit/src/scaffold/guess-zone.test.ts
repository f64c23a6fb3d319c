import { expect, it } from "vitest";
import { findLocalInstants, guessZone } from "./guess-zone.js";

const sure = (value: string | null) => ({ value, because: "", isSure: true });
const guessed = (value: string | null) => ({ value, because: "", isSure: false });

it.each([
  ["the only zone of a country", sure("PK"), [], "Asia/Karachi", true],
  ["where newsrooms are, of a country with several", sure("NZ"), [], "Pacific/Auckland", false],
  [
    "the zone of a country that fits what is printed",
    sure("AU"),
    ["2026-07-01T10:00:00+08:00"],
    "Australia/Perth",
    true,
  ],
  [
    "summer and winter of one zone",
    sure("US"),
    ["2026-01-01T10:00:00-06:00", "2026-07-01T10:00:00-05:00"],
    "America/Chicago",
    true,
  ],
  [
    "a common zone where no country is known",
    sure(null),
    ["Mon, 02 Mar 2026 09:05:00 +1300"],
    "Pacific/Auckland",
    false,
  ],
  [
    "what is printed, where the country was only guessed",
    guessed("GB"),
    ["2026-01-05T10:00:00+05:30"],
    "Asia/Kolkata",
    false,
  ],
  ["the country, where it is sure of it", sure("GB"), ["2026-01-05T10:00:00+05:30"], "Europe/London", false],
  ["UTC where nothing tells", sure(null), [], "UTC", false],
])("is %s", (_rule, country, texts, zone, isSure) => {
  const instants = texts.flatMap((text) => findLocalInstants(text));
  expect(guessZone(country, instants)).toMatchObject({ value: zone, isSure });
});

it("learns nothing from times in UTC", () => {
  expect(findLocalInstants("2026-01-05T10:00:00+00:00 2026-01-05T10:00:00Z Mon, 02 Mar 2026 09:05:00 +0000")).toEqual(
    [],
  );
});
