/** Months by number, each with its short forms; "may" and "march" count only with a capital. */
export const MONTHS =
  "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec";

export const WEEKDAYS =
  "sunday sun,monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,saturday sat";

/** EDTF season codes: quarters are 33 to 36, seasons 21 to 24. */
export const SEASONS = "spring 21 summer 22 autumn 23 fall 23 winter 24";
