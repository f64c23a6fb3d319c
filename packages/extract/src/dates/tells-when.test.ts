import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

const speakersOf = (text: string): (string | null)[] =>
  extract({ text, lang: "en", publishedAt: "2026-11-20" }).figures.map(({ speaker }) => speaker);

describe("a time before who speaks is no part of the speaker", () => {
  it.each([
    ["On Monday officials said 40 people had died.", "officials"],
    ["In May police said 12 were held.", "police"],
    ["Last night police said 12 were held.", "police"],
    ["Later officials said 40 people had died.", "officials"],
    ["Three years ago officials said 40 people had died.", "officials"],
  ])("%s", (text, speaker) => expect(speakersOf(text)).toContain(speaker));
});

describe("a length of time that only tells when moves nothing", () => {
  it.each([
    ["Prices fell three months ago.", "="],
    ["Prices will fall three months hence.", "="],
    ["Prices will rise six weeks from now.", "="],
    ["The wait fell three months.", "down"],
  ])("%s", (text, change) =>
    expect(extract({ text, lang: "en", publishedAt: "2026-11-20" }).figures[0]?.change).toBe(change),
  );
});
