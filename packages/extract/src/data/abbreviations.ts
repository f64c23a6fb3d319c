/** Words after which a point does not end a sentence. */
export const ABBREVIATIONS =
  "ksh tsh ush tk mr mrs ms dr prof gen lt col capt sgt maj cmdr adm gov sen rep rev hon st sr jr messrs pres supt insp " +
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun " +
  "inc corp co ltd vs etc approx no nos est dept ave blvd rd mt ft sq pp vol fig cf ca al eg ie rs";
