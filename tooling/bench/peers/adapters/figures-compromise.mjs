import nlp from "compromise";

/** Its numbers with prefix, suffix and unit as it reads them. */
export function read(text) {
  return nlp(text)
    .numbers()
    .json()
    .flatMap(({ number }) => {
      if (typeof number?.num !== "number" || number.ordinal) return [];
      return [{ value: number.num, unit: number.unit || number.prefix || number.suffix || null }];
    });
}
