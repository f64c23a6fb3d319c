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
    ["what is written off", "The bank wrote off [[$5 million]] in May."],
    ["whom one calls up", "The army called up [[300 sailors]]."],
    ["who shows up", "The mayor showed up for [[20 minutes]]."],
    ["what is put within reach", "The catch puts the fleet within [[40 boats]] of the record."],
    ["how she names herself", "Bloggs identified herself to the paper, which has [[300 readers]]."],
    ["those who favour", "Sailors favored Bloggs [[46 percent]] to 32 percent."],
    ["those who are told", "Bloggs told [[3,000]] in Reno that the fleet was lost."],
    ["a crowd", '"It is not fair," Jo Bloggs said to a crowd of [[about 500]].'],
    ["a doing beside a quotation", '"It is over," Jo Bloggs said, looking out at [[300 sailors]].'],
    ["an aside between dashes", "The ministry warned the town - [[9,000 people]] live there - of a storm."],
    ["those who are counted beside", "A third say they will go, compared with [[23 percent]] who went in May."],
    ["a claim shut in by dashes", "It is an ambitious - some say unrealistic - pledge of [[$9 million]]."],
    ["while somebody does it", "As she welcomed [[300 guests]], the mayor was on her way out."],
    ["what sorts people", "He weighs [[107 kilograms]], which makes him overweight according to his body mass index."],
  ])("%s", (_, text) => expect(speakerAt(text)).toBeNull());

  it.each([
    ["added jobs would go", "The minister added [[300 jobs]] would go by May.", "minister"],
    ["showed up to so many", "The survey showed up to [[40 boats]] were lost.", "survey"],
    ["added about so many were", "The ministry added about [[40 boats]] were lost.", "ministry"],
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
