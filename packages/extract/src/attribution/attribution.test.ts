import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function speakers(text: string) {
  return extract({ text, lang: "en", publishedAt: "2021-05-20T08:00:00Z" }).figures.map((f) => ({
    speaker: f.speaker,
    org: f.speakerOrg,
    cue: f.cue,
    at: f.speakerSpan && text.slice(...f.speakerSpan),
  }));
}

describe("who says it", () => {
  it.each([
    ["Maria Lopez said that 40 boats sank.", "Maria Lopez", "said"],
    ["Forty boats sank, Maria Lopez said.", "Maria Lopez", "said"],
    ['"We lost 40 boats," said Maria Lopez.', "Maria Lopez", "said"],
    ["According to Maria Lopez, 40 boats sank.", "Maria Lopez", "According to"],
    ["About 40 boats sank, according to port officials.", "port officials", "according to"],
    ["The inquiry was told by the World Bank in July that 40 boats sank.", "World Bank", "told"],
    ["Police said 40 boats sank.", "Police", "said"],
    ["A survey of harbour masters, taken in May, found 40 boats had sunk.", "survey of harbour masters", "found"],
    ["Maria Lopez, director of the Harbour Board, said 40 boats sank.", "Maria Lopez", "said"],
    ["According to state law, 40 boats are too many.", "state law", "According to"],
    ["Police in Lagos said 40 boats sank.", "Police in Lagos", "said"],
    ['"We lost 40 boats," said Rep. Maria Lopez, a critic of the navy.', "Maria Lopez", "said"],
    ['"We lost 40 boats," said Lt. Gen. Maria Lopez.', "Maria Lopez", "said"],
    ["The group, which sails from Norway, Peru and Chile, reported 40 lost boats.", "group", "reported"],
    ["The survey, conducted for Acme Holdings, found 40 boats had sunk.", "survey", "found"],
    ["Maria Lopez, citing figures of the World Bank, said 40 boats sank.", "Maria Lopez", "said"],
    ["Maria Lopez flew to Norway and said 40 boats sank.", "Maria Lopez", "said"],
    ["Rain was near, the harbour board said, and 40 boats had sunk.", "harbour board", "said"],
    ["Since May, according to Maria Lopez, 40 boats have sunk.", "Maria Lopez", "according to"],
    ["Boat makers, for instance, argue that 40 boats sank.", "Boat makers", "argue"],
    ["Multiple outlets reported that 40 boats sank.", "Multiple outlets", "reported"],
    ["Lopez leads Hale by 51 percent to 39 percent in the Acme poll.", "Acme poll", "in"],
    ['"We lost 40 boats," said 9/11 widow Maria Lopez.', "Maria Lopez", "said"],
    ['"We lost 40 boats," said 34-year-old skipper Maria Lopez.', "Maria Lopez", "said"],
    ["The Harbour Office in Lagos said that 40 boats sank.", "Harbour Office", "said"],
    ["The port authority put the number of lost boats at about 40.", "port authority", "put"],
    ["Maria Lopez of the Harbour Institute puts the loss at 40 boats.", "Maria Lopez", "puts"],
    ["The loss is now put at 40 boats by the harbour board.", "harbour board", "put"],
    ["Harbour officials gave the number of lost boats as 40.", "Harbour officials", "gave"],
    ["Skippers spoke of 40 lost boats.", "Skippers", "spoke"],
    ["“We lost 40 boats.” ― Maria Lopez.", "Maria Lopez", "―"],
    ["We lost 40 boats today — Maria Lopez (@lopez) May 2, 2021", "Maria Lopez", "—"],
    ["By the union's own count, 40 boats sank.", "union", "By"],
    ["The boats, by some accounts, cost $5 million.", "some accounts", "by"],
    ["A USA Today investigation found that 40 boats sank.", "USA Today investigation", "found"],
    ["The navy scrapped 40 boats, as Maria Lopez had promised in May.", "Maria Lopez", "promised"],
  ])("%s", (text, speaker, cue) => expect(speakers(text)[0]).toMatchObject({ speaker, cue }));

  it("keeps the body that a document is by", () => {
    const text = "Some 40 boats sank in July, according to data released on Tuesday by the World Bank.";
    expect(speakers(text)[0]).toMatchObject({
      speaker: "data released on Tuesday by the World Bank",
      org: "World Bank",
    });
  });

  it("is nobody in the article's own voice", () => {
    expect(speakers("The storm sank 40 boats.")[0]).toMatchObject({ speaker: null, cue: null });
  });

  it("keeps the body that a role names, also later", () => {
    const text = "UN envoy Maria Lopez said 40 boats sank. Ms Lopez said 12 boats were found.";
    expect(speakers(text)).toEqual([
      { speaker: "Maria Lopez", org: "UN", cue: "said", at: "Maria Lopez" },
      { speaker: "Maria Lopez", org: "UN", cue: "said", at: "Lopez" },
    ]);
  });

  it("follows a pronoun to the last person who spoke", () => {
    const found = speakers("Maria Lopez said rain was near. She added that 40 boats had sunk.");
    expect(found[0]).toMatchObject({ speaker: "Maria Lopez", at: "She" });
  });

  it("is whom the text told of where a pronoun speaks first", () => {
    const text = "Maria Lopez, 33, grew up on boats. “We lost 40 of them,” she said.";
    expect(speakers(text).at(-1)).toMatchObject({ speaker: "Maria Lopez", at: "she" });
  });

  it("is whom the sentence before opens with, rather than who spoke last", () => {
    const text = "Adam Hale said no boat sank. Maria Lopez mends nets by the harbour. “We lost 40 boats,” she said.";
    expect(speakers(text).at(-1)).toMatchObject({ speaker: "Maria Lopez", at: "she" });
  });

  it.each([
    ["Maria Lopez met Adam Hale in Vigo. “We lost 40 boats,” he said.", "Adam Hale"],
    ["Adam Hale met Maria Lopez in Vigo. “We lost 40 boats,” he said.", "Adam Hale"],
    ["John Park flew in with Emma Stone. She said 40 boats were lost.", "Emma Stone"],
    ["Ms Okoro flew in with Mr Danso. She said 40 boats were lost.", "Okoro"],
    ["“Hale was wrong,” said Maria Lopez. “Adam Hale ran 40 boats,” she said.", "Maria Lopez"],
    ["“Adam Hale ran 40 boats,” she said.", null],
    ["Rain was near, said a broker at Acme. He said 40 boats were lost.", "broker at Acme"],
  ])("is of the pronoun's gender: %s", (text, speaker) => expect(speakers(text).at(-1)?.speaker ?? null).toBe(speaker));

  it("is not the man who is one of those counted", () => {
    expect(speakers("The boats sank, according to three people.")).toMatchObject([{ speaker: null }]);
  });

  it.each([
    "UN Secretary-General Maria Lopez warned of storms. The secretary-general said 40 boats sank.",
    "Defence Secretary Maria Lopez flew in. The defence secretary said 40 boats sank.",
    "Maria Lopez, the port director, flew in. The port director said 40 boats sank.",
  ])("is the only one who holds an office: %s", (text) =>
    expect(speakers(text).at(-1)).toMatchObject({ speaker: "Maria Lopez" }),
  );

  it("is no one of two who hold an office", () => {
    const text = "Mayor Maria Lopez met Mayor Jo Hale in May. The mayor said 40 boats sank.";
    expect(speakers(text).at(-1)).toMatchObject({ speaker: "mayor" });
  });

  it.each([
    ["a quotation that goes on behind the speaker", "“Rain is near,” Maria Lopez said. “We lost 40 boats.”"],
    ["a paragraph that a colon announces", "Maria Lopez continued:\n\n“We lost 40 boats.”"],
    ["a quotation left open over paragraphs", "Maria Lopez said: “Rain is near.\n\n“We lost 40 boats.”"],
    ["a label before the quotation", "Maria Lopez: “We lost 40 boats.”"],
    [
      "a label behind a heading",
      "But the storm came as it had been told of in May, after all - Maria Lopez: “We lost 40 boats.”",
    ],
    ["a signature on the next line", "“We lost 40 boats.”\n\n- Maria Lopez."],
    ["more words about the speaker", '"Rain is near," said Maria Lopez, who spoke of Norway. "We lost 40 boats."'],
    [
      "another who speaks in the next sentence",
      '"Rain is near," said Maria Lopez. "We lost 40 boats." Jo Hale said it was dry.',
    ],
  ])("holds for %s", (_case, text) => expect(speakers(text).at(-1)).toMatchObject({ speaker: "Maria Lopez" }));

  it.each(["Norway beat Peru by 40 boats.", "Acme built 40 boats.", "Maria Lopez bought 40 boats."])(
    "is nobody who merely acts: %s",
    (text) => expect(speakers(text)[0]).toMatchObject({ speaker: null }),
  );

  it("is no maker that recalls goods", () => {
    expect(speakers("Acme recalled 40 vans in Norway.")[0]).toMatchObject({ speaker: null });
  });

  it.each(["The battleground states lost 40 boats.", "He is president of the United States, with 40 boats."])(
    "is not read out of nouns: %s",
    (text) => expect(speakers(text)[0]).toMatchObject({ speaker: null }),
  );

  it("is not who is merely said to believe", () => {
    const text = "Maria Lopez said in March that Norway believed there were still 40 boats.";
    const [figure] = extract({ text, lang: "en", publishedAt: "2021-05-20T08:00:00Z" }).figures;
    expect(figure).toMatchObject({ speaker: "Maria Lopez", hedges: ["believed"], asOf: "2021-03" });
  });
});
