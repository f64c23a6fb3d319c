import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

const asOf = (text: string) =>
  extract({ text, lang: "en", publishedAt: "2016-08-24" }).figures.map((figure) => figure.asOf);

describe("when figures hold, told on Wednesday, Aug. 24, 2016", () => {
  it.each<[string, (string | null)[]]>([
    ["Income rose by 0.8% from 1995 to 2005, but declined by 0.2% from 2005 to 2014.", ["1995/2005", "2005/2014"]],
    ["Exports grew 12 percent from 2010 to 2014.", ["2010/2014"]],
    ["Exports rose 12 percent from 2015.", [null]],
    ["The club has seen gains after raising $2 million since May.", ["2016-05/2016-08-24"]],
    ["From October the ration would fall to 1,050 kilocalories.", ["2016-10"]],
    ["From October sales fell 12 percent.", ["2015-10"]],
    ["The Oct. 7 attacks killed 1,200 people.", ["2015-10-07"]],
    ["The November 13 attacks killed 130 people.", ["2015-11-13"]],
    ["The Dec. 4 earthquake killed 90 people.", ["2015-12-04"]],
    ["Voters in the Nov. 8 election choose 34 senators.", ["2016-11-08"]],
    ["The next match is on Friday at a ground with 40,000 seats.", ["2016-08-26"]],
    ["The trial begins on Monday and 12 men are accused.", ["2016-08-29"]],
    ["Talks resume on Thursday with 12 nations.", ["2016-08-25"]],
    ["The tour kicks off on Friday with 40 riders.", ["2016-08-26"]],
    ["Twelve men were held on Monday.", ["2016-08-22"]],
    [
      "On Tuesday a blast hit Glenwood, about 150 km (93 miles) north of Brisbane, killing 12 people.",
      [null, null, "2016-08-23"],
    ],
    ["By late Monday the storm was 155 miles east of Havana.", ["2016-08-22"]],
    [
      "Boardman clocked 4:13.353 on Tuesday to beat the previous mark of 4:19.699 set in July.",
      ["2016-08-23", "2016-07"],
    ],
    ["She jumped 7.2 metres, adding 4 cm to the old record of 7.16 metres set in 2009.", [null, null, "2009"]],
    ["It gave 4 million euros in 2014, and 12 trucks are held up in Riga.", ["2014", null]],
    ["Coverage was 58% in 2012, and almost half of the children are hungry.", ["2012", null]],
    [
      "A timeline of the ground.\n\nJan. 15, 1967: The first bowl. The Packers won easily in the heat. Attendance: 61,946.",
      ["1967-01-15"],
    ],
    [
      "A timeline of the ground.\n\nNov. 30, 1974: The comeback. It was cold. The Trojans erased a lead of 24 points in 17 minutes.",
      ["1974-11-30", "1974-11-30"],
    ],
    ["A timeline of the ground.\n\nMarch 3, 1991 - A fire. Some 40 homes burned.", ["1991-03-03"]],
    ["In 2014, Ferguson had 115 robberies.", ["2014"]],
    ["The plant, which opened in 1990, has 400 workers.", [null]],
    ["The ship sank on Sunday, and 12 sailors drowned.", ["2016-08-21"]],
  ])("%s", (text, dates) => expect(asOf(text)).toEqual(dates));
});
