import { describe, expect, it } from "vitest";
import { markedFigure, speakerAt } from "../../testing/speaker-at.js";

describe("a noun that stands for a body named before", () => {
  it.each([
    ["The Tax Policy Center studied the plan. Families would save [[$1,200]], the group said.", "Tax Policy Center"],
    ["The Harbour Watch Alliance counted boats. About [[40]] of them sank, the group said.", "Harbour Watch Alliance"],
    [
      "The top tenth paid 69 percent, according to the Congressional Budget Office. The rest paid [[8.9 percent]], the agency said.",
      "Congressional Budget Office",
    ],
    [
      "The Food and Drug Administration opened an inquiry in May. The agency said [[12 people]] fell ill.",
      "Food and Drug Administration",
    ],
    [
      "The Bureau of Meteorology issued a warning. The agency said winds would reach [[90 km/h]].",
      "Bureau of Meteorology",
    ],
    [
      "Officials of the World Health Organization flew in. The agency reported [[300 cases]].",
      "World Health Organization",
    ],
    ["Shares of Macy's fell in New York. The department store operator said sales fell [[5.4%]].", "Macy"],
    ["Delta Air Lines hired pilots. The carrier said it would add [[40 flights]].", "Delta Air Lines"],
    ["Shares of Ryanair fell in Dublin. The airline said profit rose [[8%]].", "Ryanair"],
    [
      "Halifax publishes an index each month. The bank, Britain's biggest mortgage lender, put the drop at [[0.6 per cent]].",
      "Halifax",
    ],
    ["Shares in Barclays fell on Monday. The lender said [[400 posts]] would go.", "Barclays"],
    ["Toyota stopped its plants in Japan. The carmaker said it lost [[13,000 vehicles]].", "Toyota"],
    ["Pfizer began a trial. The drugmaker said [[43,000 volunteers]] took part.", "Pfizer"],
    ["Samsung unveiled a telephone. The company said it had sold [[4 million units]].", "Samsung"],
    ["Oxfam opened a camp in Mali. The charity said [[9,000 children]] had fled.", "Oxfam"],
    ["Save the Children works in Yemen. The aid group said [[85,000 children]] had starved.", "Save the Children"],
    [
      "Amnesty International sent a team to Goma. The rights group said [[60 people]] were held.",
      "Amnesty International",
    ],
    ["The Health Ministry met on Monday. The ministry said [[14 patients]] died.", "Health Ministry"],
    ["The Environment Agency sent boats to York. The agency said [[300 homes]] were flooded.", "Environment Agency"],
    [
      "The Bank of Canada met on Wednesday. The central bank said growth would slow to [[1.2 percent]].",
      "Bank of Canada",
    ],
    ["The Federal Reserve kept its rate. The central bank said prices would rise [[2.1 percent]].", "Federal Reserve"],
    ["Officials of Unite called its members out. The union said [[2,000 drivers]] would stop work.", "Unite"],
    [
      "The National Education Association held a ballot. The union said [[70 percent]] voted yes.",
      "National Education Association",
    ],
    ["The University of Leeds froze pay. The university said it had lost [[£12 million]].", "University of Leeds"],
    [
      "The Pew Research Center asked voters in June. The think tank said [[54 percent]] were worried.",
      "Pew Research Center",
    ],
    ["The story was first told by the Toronto Star. The newspaper said [[30 families]] were moved.", "Toronto Star"],
    [
      "The Swedish newspaper Dagens Nyheter saw the list. At least [[30 officers]] resigned, the newspaper reported.",
      "Dagens Nyheter",
    ],
    ["The New York Times obtained the file. The paper said he owed [[$421 million]].", "New York Times"],
    ["Der Spiegel saw the memo. The magazine reported that [[70 agents]] were moved.", "Der Spiegel"],
    ["Xinhua sent a reporter to the mine. The news agency said [[22 miners]] were trapped.", "Xinhua"],
    [
      "A checker at PolitiFact looked at the claim in March. The website said [[18 checkers]] would work on it.",
      "PolitiFact",
    ],
    ["Al Jazeera filmed the march. The network said [[5,000 people]] took part.", "Al Jazeera"],
    [
      "Médecins Sans Frontières runs the clinic. The organisation said [[130 patients]] came.",
      "Médecins Sans Frontières",
    ],
    [
      "The Arizona Department of Water Resources met farmers. The department said use fell [[12 percent]].",
      "Arizona Department of Water Resources",
    ],
    ["The Metropolitan Police closed the bridge. The force said [[40 officers]] were hurt.", "Metropolitan Police"],
    ["The Supreme Court of India sat on Friday. The court said [[96 cases]] were open.", "Supreme Court of India"],
    ["The Scottish Greens met in Perth. The party said membership rose to [[7,500]].", "Scottish Greens"],
    ["Tesla Inc built a plant near Berlin. The electric car maker said it employed [[11,000 people]].", "Tesla Inc"],
    ["Netflix raised its prices. The streaming service said it had [[232 million subscribers]].", "Netflix"],
    [
      "Managers of Facebook met regulators on Monday. The social network said it had removed [[3 billion accounts]].",
      "Facebook",
    ],
    ["Google was fined. The search giant said it had paid [[$2.4 billion]].", "Google"],
    ["Rio Tinto blew up the cave. The miner said output fell [[3%]].", "Rio Tinto"],
    ["Shell sold its wells. The oil major said it would spend [[$20 billion]].", "Shell"],
    ["Moody's watches the islands. The ratings agency said debt would reach [[90 percent]] of output.", "Moody's"],
    ["FIFA met in Zurich. The governing body said [[48 teams]] would play.", "FIFA"],
    [
      "The National Hurricane Center watches the storm. The center said winds reached [[120 mph]].",
      "National Hurricane Center",
    ],
    ["Deutsche Bank shut branches. The bank said it would cut [[9,000 jobs]].", "Deutsche Bank"],
    ["The Centre for Cities drew up a list. The think-tank found that rents rose [[9 per cent]].", "Centre for Cities"],
    [
      "The International Energy Agency met in Paris. The watchdog said demand would rise by [[1.2 million barrels]] a day.",
      "International Energy Agency",
    ],
    ["Officials from Ofcom wrote to the firms. The regulator said [[400 complaints]] had come in.", "Ofcom"],
  ])("%s", (text, speaker) => expect(speakerAt(text)).toBe(speaker));

  it("keeps the noun's words where they stand", () => {
    const text = "The Harbour Watch Alliance counted boats. About [[40]] of them sank, the group said.";
    const at = text.replace("[[", "").replace("]]", "").indexOf("group");
    expect(markedFigure(text)).toMatchObject({ speakerSpan: [at, at + 5], speakerRole: "group" });
  });
});

describe("a noun that stands for a person named before", () => {
  it.each([
    ["Sen. Jo Hale toured the port. The senator said [[40 boats]] sank.", "Jo Hale"],
    ["Maria Lopez was elected mayor of Quito in May. The mayor said [[40 roads]] were shut.", "Maria Lopez"],
    [
      "Jo Hale, a professor of law at Leeds, read the bill. The professor said it would cost [[$3 million]].",
      "Jo Hale",
    ],
    [
      "Prime Minister Ivo Sanader flew to Zagreb. The prime minister said debt was [[40 percent]] of output.",
      "Ivo Sanader",
    ],
    ["Governor Maria Lopez closed the schools. The governor said [[300 people]] had fallen ill.", "Maria Lopez"],
    ["Jo Hale, the police chief, stood by the road. The chief said [[40 cars]] had been burnt.", "Jo Hale"],
    ["Dr. Maria Lopez runs the ward. The doctor said she had seen [[30 patients]].", "Maria Lopez"],
    ["Chancellor Jo Hale set out his budget. The chancellor said borrowing would fall to [[£40 billion]].", "Jo Hale"],
    ["Archbishop Jo Hale led the service. The archbishop said [[400 parishes]] would close.", "Jo Hale"],
    ["Maria Lopez, 34, a farmer from Salta, lost her herd. The farmer said [[40 cows]] had died.", "Maria Lopez"],
    ["Economist Jo Hale looked at the figures. The economist said wages rose [[2 percent]].", "Jo Hale"],
    ["Judge Jo Hale sat on Friday. The judge said [[12 jurors]] had been dismissed.", "Jo Hale"],
    ["Interior Minister Jo Hale came to Nice. The minister said [[84 people]] had died.", "Jo Hale"],
  ])("%s", (text, speaker) => expect(speakerAt(text)).toBe(speaker));
});

describe("a plain noun that stands for nobody named", () => {
  it.each([
    ["Jo Hale, the survey's director, was pleased. The survey found [[40 percent]] were happy.", "survey"],
    ["Jo Hale, who runs the campaign, flew in. The reports show [[40 boats]] sank.", "reports"],
    ["Norway met Peru in May. A group said [[40 boats]] sank.", "group"],
    ["The World Bank lent $5 million to Peru. A company in Lima said it would hire [[40 people]].", "company in Lima"],
    ["Acme Corp bought land from the city. The union said [[40 jobs]] would go.", "union"],
    ["The White House sent help. The airline said [[40 flights]] were cancelled.", "airline"],
    ["Reuters saw the papers. The ministry said [[40 men]] were held.", "ministry"],
    ["NASA sent a probe. The hospital said [[40 nurses]] were ill.", "hospital"],
    ["Maria Lopez met Jo Hale. The senator said [[40 boats]] sank.", "senator"],
    ["Toyota sells more cars than Ford. The bank said [[40 branches]] would shut.", "bank"],
    ["The Supreme Court sat on Friday. The charity said [[40 families]] had asked for help.", "charity"],
    ["Manchester United beat Ajax. The university said [[40 students]] were hurt.", "university"],
  ])("%s", (text, words) => expect(speakerAt(text)).toBe(words));
});
