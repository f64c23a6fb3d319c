import { describe, expect, it } from "vitest";
import { speakerAt } from "../../testing/speaker-at.js";

const MARKS = [
  ["straight", '"', '"'],
  ["curved", "“", "”"],
  ["two single", "''", "''"],
  ["backquoted", "``", "''"],
  ["closed by an opening mark", "“", "“"],
  ["straight, then curved", '"', "”"],
  ["curved, then straight", "“", '"'],
  ["pointed", "«", "»"],
  ["spaced and pointed", "« ", " »"],
  ["low and high", "„", "“"],
  ["low and closed", "„", "”"],
  ["single curved", "‘", "’"],
  ["single straight", "'", "'"],
];

describe.each(MARKS)("a quotation in %s marks", (_name, open, close) => {
  it.each([
    [`O We lost [[40 boats]] C, said Maria Lopez.`, "Maria Lopez"],
    [`Jo Hale was there. Maria Lopez said: O It is over. We lost [[40 boats]]. C`, "Maria Lopez"],
    [`O It is over, C said Maria Lopez. O We lost [[40 boats]]. C`, "Maria Lopez"],
    [`Maria Lopez made the following comment:\n\nO It is over. We lost [[40 boats]]. C`, "Maria Lopez"],
  ])("%s", (text, speaker) => {
    const marked = text.replace(/O /g, open as string).replace(/ C/g, close as string);
    expect(speakerAt(marked)).toBe(speaker);
  });
});

describe("who holds a quotation", () => {
  it.each([
    ["On May 6, Lopez made the following comment:\n\n“It is over. We lost [[40 boats]].”", "Lopez"],
    [
      "The website rated this statement by Maria Lopez on May 11:\n\n“It is over. We lost [[40 boats]].”",
      "Maria Lopez",
    ],
    ["These were the words of Maria Lopez on May 11:\n\n“It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez came to Quito. Her words on May 11:\n\n“It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez told the crowd: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez tweeted: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez responded: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez had this to say: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez put it this way: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez summed it up: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["This is how Maria Lopez sees it: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["A line from the speech of Maria Lopez: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez issued this statement:\n\n“It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez released the following statement: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez's answer: “It is over. We lost [[40 boats]].”", "Maria Lopez"],
    ["Maria Lopez said: “It is over. We lost [[40 boats]].\n\nThe navy has a base at Cork.", "Maria Lopez"],
    ["“It is over, said Maria Lopez. “We lost [[40 boats]].”", "Maria Lopez"],
    ["“They told me, ‘It is over.’ We lost [[40 boats]],” said Maria Lopez.", "Maria Lopez"],
    ["Maria Lopez said, “They told me, ‘We lost [[40 boats]].’”", "Maria Lopez"],
    ["Jo Hale is mild. Maria Lopez, who is not, was blunt: “We lost [[40 boats]].”", "Maria Lopez"],
    [
      "Antonio Ruiz sat in the hotel.\n\nAsked whether he feared that Jo Hale, who called it a hoax, could win, Ruiz demurred.\n\n“It is over,” he said. “We lost [[40 boats]].”",
      "Antonio Ruiz",
    ],
    [
      "“It is over,” Antonio Ruiz said. Asked of Jo Hale, Ruiz shrugged. “We lost [[40 boats]],” he said.",
      "Antonio Ruiz",
    ],
    [
      "“It is worse here,” said Paula Wu, a lawyer.\n\nJoseph Murray, a onetime lawyer, lives in Tupelo. “It is over,” he said. “We lost [[40 boats]].”",
      "Joseph Murray",
    ],
    [
      "“It is worse,” said Adam Roe, a lawyer.\n\nMaria Lopez, a skipper, lives in Ripley. She married there last year, and keeps Adam Hale's boats. She wrote a book on them.\n\n“It is over,” she said. “We lost [[40 boats]].”",
      "Maria Lopez",
    ],
    ["The study is new. Its point is plain from this finding: “27 firms reported [[40 losses]] to the bank.”", "study"],
  ])("%s", (text, speaker) => expect(speakerAt(text)).toBe(speaker));

  it.each([
    "The crew named it ''The Whale''. The storm sank [[40 boats]].",
    "They sang “Auld Lang Syne“ at noon. The storm sank [[40 boats]].",
    "The 6'2'' keeper, of ''Ajax'', has [[40 caps]].",
    "It is known as «Le Bateau». The storm sank [[40 boats]].",
    "The sailors' boats were lost: the storm sank [[40 boats]].",
    "The storm's path was plain: it sank [[40 boats]].",
  ])("is nobody: %s", (text) => expect(speakerAt(text)).toBeNull());
});

describe("turns of a script", () => {
  it.each([
    [
      "Maria Lopez wrote a book on fishing. She sat down with us in May. Questions and answers have been edited for length.\n\nQ: Why boats?\n\nA: I like them.\n\nQ: How many have you?\n\nA: We lost [[40 boats]] in the storm.",
      "Maria Lopez",
    ],
    [
      "Maria Lopez wrote a book on fishing. This interview was edited for length.\n\nQ. Why boats?\n\nA. I like them.\n\nQ. How many have you?\n\nA. We lost [[40 boats]] in the storm.",
      "Maria Lopez",
    ],
    [
      "Maria Lopez spoke to us about fishing.\n\nQWhy boats?\n\nA: I like them.\n\nQHow many have you?\n\nA: We lost some.\n\nThere were [[40 boats]].",
      "Maria Lopez",
    ],
    [
      "SMITH: Welcome.\n\nLOPEZ: Thank you.\n\nSMITH: Maria Lopez, how many?\n\nLOPEZ: We lost [[40 boats]].",
      "Maria Lopez",
    ],
    [
      "Mr. Smith: Welcome.\n\nMs. Lopez: Thank you.\n\nMr. Smith: Maria Lopez, how many?\n\nMs. Lopez: We lost [[40 boats]].",
      "Maria Lopez",
    ],
    [
      "THE PRESIDENT: Thank you all.\n\nQUESTION: How many?\n\nTHE PRESIDENT: We lost [[40 boats]].\n\nQUESTION: Thanks.",
      "THE PRESIDENT",
    ],
    [
      "Jo Hale: Welcome.\n\nMaria Lopez: Thank you.\n\nJo Hale: How many?\n\nMaria Lopez: We lost [[40 boats]].",
      "Maria Lopez",
    ],
  ])("%s", (text, speaker) => expect(speakerAt(text)).toBe(speaker));

  it("ends where the report that quotes a script goes on", () => {
    const script = "Jo Hale: Welcome.\n\nMaria Lopez: Thank you.\n\nJo Hale: How many?\n\nMaria Lopez: We lost some.";
    const text = `The show of Jo Hale and Maria Lopez was on air.\n\n${script}\n\nThe port has [[40 boats]] left.`;
    expect(speakerAt(text)).toBeNull();
  });

  it("is none where questions of the paper's own are listed", () => {
    const text =
      "Answers to your questions.\n\nQ: Is it safe?\n\nA: Yes, the bridge has [[40 pillars]].\n\nQ: Old?\n\nA: No.";
    expect(speakerAt(text)).toBeNull();
  });
});

describe("who speaks with others", () => {
  it.each([
    ["Federal and state officials said [[$350 million]] was raised.", "Federal and state officials"],
    ["Local and national police said [[40 men]] were held.", "Local and national police"],
    ["Doctors and nurses said [[40 wards]] were full.", "Doctors and nurses"],
    ["Army and police officers said [[40 men]] were held.", "Army and police officers"],
    ["Israeli and Palestinian officials said [[40 men]] were held.", "Israeli and Palestinian officials"],
    ["Rebels and government sources said [[40 men]] were held.", "Rebels and government sources"],
    ["The roads were shut, and state officials said [[40 cars]] were lost.", "state officials"],
    ["Rain fell on the city and police said [[40 cars]] were lost.", "police"],
  ])("%s", (text, speaker) => expect(speakerAt(text)).toBe(speaker));
});
