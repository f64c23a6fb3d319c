import { describe, expect, it } from "vitest";
import { speakerAt } from "../testing/speaker-at.js";

describe("what an article tells itself is nobody's word", () => {
  it.each([
    [
      "a verb of saying in another sense",
      "While the harbour added about [[300 jobs]] in May, the market had a bad day.",
    ],
    ["what adds to something", "The delay adds to the trouble of the last [[four years]] at the port."],
    ["a fall", "Trade between the two islands declined [[40 percent]] in the first half."],
    ["a way found", "Every year a new fleet finds its way to the [[9,000-acre]] lake."],
    ["what is called off", "The two firms called off a [[$54 million]] deal after the rules came out."],
    ["what is put in", "The mayor put [[$5 million]] into the pier."],
    ["those who favour", "Sailors favored Bloggs [[46 percent]] to 32 percent."],
    ["those who are told", "Bloggs told [[3,000]] in Reno that the fleet was lost."],
    ["a crowd", '"It is not fair," Jo Bloggs said to a crowd of [[about 500]].'],
    ["a doing beside a quotation", '"It is over," Jo Bloggs said, looking out at [[300 sailors]].'],
    ["a claim shut in by dashes", "It is an ambitious - some say unrealistic - pledge of [[$9 million]]."],
    ["while somebody does it", "As she welcomed [[300 guests]], the mayor was on her way out."],
    ["what sorts people", "He weighs [[107 kilograms]], which makes him overweight according to his body mass index."],
  ])("%s", (_, text) => expect(speakerAt(text)).toBeNull());

  it.each([
    ["added jobs would go", "The minister added [[300 jobs]] would go by May.", "minister"],
    ["declined to say", 'The mayor declined to say that [[40 boats]] were lost: "No comment."', "mayor"],
    ["told of losses", "Bloggs told reporters that [[40 boats]] were lost.", "Bloggs"],
    ["as somebody says", "As the ministry says, [[40 boats]] were lost.", "ministry"],
    ["between dashes", "The storm - the coast guard said - sank [[40 boats]].", "coast guard"],
    ["quoted before", '"It was [[50 percent]] more," the mayor added to the paper.', "mayor"],
  ])("but: %s", (_, text, speaker) => expect(speakerAt(text)).toContain(speaker));
});

describe("a poll does not tell of another time", () => {
  it.each(["In a poll by Acme in May, Bloggs led by 5 percent. In August, that lead was [[7 percent]]."])(
    "%s",
    (text) => expect(speakerAt(text)).toBeNull(),
  );
});
