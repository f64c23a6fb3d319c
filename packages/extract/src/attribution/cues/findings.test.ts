import { describe, expect, it } from "vitest";
import { markedFigure, speakerAt } from "../../testing/speaker-at.js";

describe("what a report found is its makers' word", () => {
  it.each([
    [
      "The Pew Research Center combed through the filings and found an astonishing [[73 percent]] kept funds abroad.",
      "Pew Research Center",
    ],
    ["If all firms paid, the researchers tallied, the state would get a whopping [[$717 million]].", "researchers"],
    [
      "The study says firms hide much. The problem is plain from this finding: “[[27 companies]] have losses.”",
      "study",
    ],
    ["The study -- which notes that [[58 firms]] would owe more -- is long.", "study"],
    ["The report, which says that [[58 wells]] were dry, came out in May.", "report"],
    [
      "A survey by the Harbour Institute found a startling [[40 percent]] of sailors could not swim.",
      "survey by the Harbour Institute",
    ],
    ["The authors of the paper calculated that [[1.2 million birds]] had died.", "authors of the paper"],
    [
      "Researchers at the University of Leeds analysed 900 scans and found [[12 percent]] were wrong.",
      "Researchers at the University of Leeds",
    ],
    ["According to the analysis, [[40 percent]] of wells are dry.", "analysis"],
    ["The audit turned up [[$3 million]] in missing funds.", "audit"],
    ["The inquiry uncovered [[40 cases]] of abuse.", "inquiry"],
    ["The census counted [[40 islands]] in the lake.", "census"],
    ["The review, published on Monday, identified [[40 errors]] in the files.", "review"],
    ["The review of 300 schools found that [[one in ten]] had no library.", "review of 300 schools"],
    ["Scientists documented [[40 new species]] in the gorge, they wrote in Nature.", "Scientists"],
    ["The study concluded that the tax would cost [[$5 billion]].", "study"],
    ["The study's authors put the cost at [[$5 billion]].", "study's authors"],
    ["The report estimates that [[40 million people]] lack water.", "report"],
    ["Figures from the Office for National Statistics showed prices rose [[3.2%]].", "Office for National Statistics"],
  ])("%s", (text, speaker) => expect(speakerAt(text)).toContain(speaker.split(" ")[0]));

  it.each([
    ["A study by Oxfam came out on Monday. The study found that [[40 percent]] of wells were dry.", "Oxfam"],
    ["The World Bank published a report in May. The report said [[40 million people]] lacked water.", "World Bank"],
    ["Der Spiegel printed a report on Monday. The report said [[30 agents]] had been moved.", "Der Spiegel"],
    [
      "Amnesty International issued a report on Goma. [[Sixty people]] were held there, the report said.",
      "Amnesty International",
    ],
    [
      "A poll conducted by Larkfield Research was taken in June. The poll found [[54 percent]] were worried.",
      "Larkfield Research",
    ],
    [
      "Researchers at Stanford University asked 900 teachers. The researchers found [[40 percent]] wanted to quit.",
      "Stanford University",
    ],
    [
      "The Urban Institute released an analysis of the bill. The analysis found it would cost [[$32 trillion]].",
      "Urban Institute",
    ],
    [
      "A report from the Government Accountability Office was sent to Congress. The report found [[$3 billion]] was lost.",
      "Government Accountability Office",
    ],
    [
      "The survey, carried out by Larkfield Research in May, asked 2,014 pupils. The survey found [[27%]] were unhappy.",
      "Larkfield Research",
    ],
  ])("is of who made it: %s", (text, speaker) => {
    const found = markedFigure(text);
    expect([found?.speaker, found?.speakerOrg]).toContain(speaker);
  });

  it.each([
    ["The study found that 40 percent of boys smoked. It also found [[12 percent]] of girls did.", "study"],
    ["The report said 40 wells were dry. Of those, [[12]] were in Mali, it said.", "report"],
    [
      "A survey by Larkfield Research found 40 percent of men smoked. Among women, [[12 percent]] did.",
      "survey by Larkfield Research",
    ],
    [
      "According to the Pew Research Center, 40 percent of men voted. Among women the share was [[12 percent]].",
      "Pew Research Center",
    ],
    ["The poll found 48 percent backed the mayor. Another [[12 percent]] were undecided.", "poll"],
    ["The researchers found 40 percent of dogs were ill. Just [[12 percent]] of cats were.", "researchers"],
    ["The survey found that 61 percent owned a car. Only [[12 percent]] owned two.", "survey"],
  ])("goes on with the study's numbers: %s", (text, speaker) => expect(speakerAt(text)).toContain(speaker));

  it.each([
    "The report came out in May. The storm killed [[40 people]].",
    "The study was long. Norway has [[40 islands]].",
    "A poll found 48 percent backed the mayor. The mayor was elected in 2019 with [[12,000 votes]].",
    "The fishermen counted on [[40 boats]] coming home.",
    "The company paid [[$5 million]] for the report.",
    "A survey said people were happy. The town has [[two schools]].",
  ])("leaves the article's own numbers alone: %s", (text) => expect(speakerAt(text)).toBeNull());
});
