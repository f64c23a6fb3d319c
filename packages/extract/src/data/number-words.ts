/** `word value`, one pair after another. */
export const CARDINALS =
  "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 " +
  "fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 " +
  "fifty 50 sixty 60 seventy 70 eighty 80 ninety 90";

export const SCALES =
  "hundred 100 thousand 1000 million 1000000 billion 1000000000 trillion 1000000000000 quadrillion 1000000000000000 " +
  "dozen 12 lakh 100000 crore 10000000 mill 1000000 mio 1000000 mln 1000000 mn 1000000 bln 1000000000 bn 1000000000 tn 1000000000000 " +
  "trn 1000000000000";

/** Read as a scale only right behind digits, or behind digits with a currency. */
export const GLUED_SCALES = "k 1000 m 1000000 b 1000000000 t 1000000000000 mil 1000000 bil 1000000000";

/** Denominators as words; `quarter` and `second` are left to the rules that know their other meanings. */
export const DENOMINATORS =
  "half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 " +
  "sevenths 7 eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 hundredth 100 hundredths 100 thousandth 1000 " +
  "thousandths 1000 millionth 1000000 millionths 1000000";

export const VULGAR_FRACTIONS =
  "½ 0.5 ⅓ 0.3333333333333333 ⅔ 0.6666666666666666 ¼ 0.25 ¾ 0.75 ⅕ 0.2 ⅖ 0.4 ⅗ 0.6 ⅘ 0.8 ⅙ 0.16666666666666666 " +
  "⅚ 0.8333333333333334 ⅛ 0.125 ⅜ 0.375 ⅝ 0.625 ⅞ 0.875";

/** Plurals that name a magnitude without a number: "hundreds of women". */
export const MAGNITUDES = "dozens scores hundreds thousands millions billions trillions tens zillions lakhs crores";

export const FOLDS =
  "twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6 sevenfold 7 eightfold 8 ninefold 9 tenfold 10 twelvefold 12 twentyfold 20 hundredfold 100 thousandfold 1000";

/** Words that multiply what they are said of. */
export const MULTIPLES =
  "doubled 2 doubling 2 doubles 2 double 2 twice 2 tripled 3 tripling 3 triple 3 trebled 3 trebling 3 trebles 3 treble 3 quadrupled 4 quadrupling 4 quadruple 4 quintupled 5 quintupling 5 halved 0.5 halving 0.5";
