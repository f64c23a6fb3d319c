import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

const unitsOf = (text: string, country: string | null) =>
  extract({ text, lang: "en", publishedAt: "2021-05-20", country })
    .figures.filter(({ kind }) => kind === "money")
    .map(({ unit }) => unit);

describe("whose dollars a bare sign means", () => {
  it.each([
    ["The council in Sydney will spend $4.2 million on a pool.", "AU", ["AUD"]],
    ["Ottawa will give the province $90 billion over 10 years.", "CA", ["CAD"]],
    ["A ferry in Auckland charged $12 and then 40 dollars.", "NZ", ["NZD", "NZD"]],
    ["Flats in Singapore sell for $1.2 million.", "SG", ["SGD"]],
    ["The mine in Queensland was sold for $40 million (US$26 million).", "AU", ["AUD", "USD"]],
    ["The American firm paid the U.S. Treasury $4 million.", "AU", ["USD"]],
    ["The museum in Lyon paid $4 million.", "AU", ["USD"]],
    ["Gold traded at $1,840 in Sydney.", "AU", ["USD"]],
    ["The council in Sydney will spend $4.2 million.", "US", ["USD"]],
    ["The council in Auckland, New Zealand, will spend $4.2 million.", null, ["NZD"]],
    ["New York lent Auckland in New Zealand $4.2 million.", null, ["USD"]],
    ["Shares in Hong Kong raised $4 billion, the Hong Kong exchange said.", null, ["USD"]],
    ["The council will spend $4.2 million.", null, ["USD"]],
    ["The council in Sydney, Australia, will spend A$4 and $5.", null, ["AUD", "AUD"]],
  ])("%s (%s)", (text, country, units) => expect(unitsOf(text, country)).toEqual(units));
});
