import { describe, expect, it } from "vitest";
import { isEnglishLike } from "./is-english.js";

describe("English", () => {
  it.each([
    [
      "results",
      "TENNIS - RESULTS FROM THE OPEN\nMen's singles, first round\nMarc Rosset (Switzerland) beat Jan Apell (Sweden) 6-3 7-5\nTodd Martin (U.S.) beat Younes Aynaoui (Morocco) 3-6 6-2\nKarol Kucera (Slovakia) beat Tomas Carbonell (Spain) 6-4 6-1",
    ],
    [
      "a list of people",
      "The signatories included Prof David Epstein, Mike Leigh, Prof Michael Gold, Anna Freud, Leon Rosselson, Jacob Miller, Ilan Pappe, Mary Kaldor, Steven Rose and Lynne Segal",
    ],
  ])("is seen in %s", (_, text) => expect(isEnglishLike(text)).toBe(true));

  it.each([
    [
      "German",
      "Der Minister sagte am Montag, dass die Regierung in Berlin mit einem neuen Gesetz auf die Lage reagieren werde, und das sei für die Stadt ein Problem.",
    ],
    [
      "Finnish",
      "Hallitus kertoi maanantaina uudesta laista, jonka tarkoitus on parantaa asuntojen saatavuutta suurissa kaupungeissa ja vähentää vuokrien nousua tulevina vuosina, jos eduskunta hyväksyy esityksen ennen joulua.",
    ],
    [
      "French",
      "Le ministre a annoncé lundi que le gouvernement allait présenter une nouvelle loi pour les villes et que des aides seraient versées aux habitants.",
    ],
  ])("is not seen in %s", (_, text) => expect(isEnglishLike(text)).toBe(false));
});
