import nlp from "compromise";

/** Its numbers with prefix, suffix and unit as it reads them. */
export function read(text) {
  return nlp(text)
    .numbers()
    .json({ offset: true })
    .flatMap(({ number, offset }) => {
      if (typeof number?.num !== "number" || number.ordinal) return [];
      const unit = number.unit || number.prefix || number.suffix || null;
      return [{ value: number.num, unit, start: offset.start, end: offset.start + offset.length }];
    });
}
