/**
 * What EDTF writes in place of a month, "2018-35", with the months it begins and ends in: seasons as the north has them,
 * a winter being that of its year's beginning.
 */
export const PARTS_OF_YEAR: Readonly<Record<string, { name: string; first: string; last: string }>> = {
  21: { name: "spring", first: "03", last: "05" },
  22: { name: "summer", first: "06", last: "08" },
  23: { name: "autumn", first: "09", last: "11" },
  24: { name: "winter", first: "01", last: "02" },
  33: { name: "Q1", first: "01", last: "03" },
  34: { name: "Q2", first: "04", last: "06" },
  35: { name: "Q3", first: "07", last: "09" },
  36: { name: "Q4", first: "10", last: "12" },
  37: { name: "first third of", first: "01", last: "04" },
  38: { name: "second third of", first: "05", last: "08" },
  39: { name: "last third of", first: "09", last: "12" },
  40: { name: "first half of", first: "01", last: "06" },
  41: { name: "second half of", first: "07", last: "12" },
};
