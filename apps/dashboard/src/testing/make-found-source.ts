import { permanent } from "@newsledger/contracts";
import { makeArticle, makeFigure } from "@newsledger/store/testing";
import type { SourceAdder, SourceChoices } from "../dashboard-deps.js";

const TEXT = ["At least 40 people came to the hill.", "It was the first tram in May.", "Nobody paid for the ride."];

/** An adder that finds one outlet, and refuses what lies within: what asks outlets is tested where it is. */
export function makeSourceAdder(added: SourceChoices[]): SourceAdder {
  return {
    async look(address) {
      if (address.includes("10.0.0.")) {
        throw permanent("fetch.private_address", `${address} leads to 10.0.0.7, which is not on the public internet`, {
          hint: "If this host is yours, name it in the configuration.",
        });
      }
      const reason = (because: string, isSure = true) => ({ because, isSure });
      return {
        address,
        home: "https://www.islandpost.example/",
        choices: {
          slug: "islandpost",
          name: "Island <b>Post",
          lang: "en-NZ",
          country: "NZ",
          timeZone: "Pacific/Auckland",
        },
        reasons: {
          name: reason("og:site_name of the front page"),
          lang: reason("the lang of the front page"),
          country: reason("the language en-NZ", false),
          timeZone: reason("where newsrooms of NZ are", false),
        },
        endpoints: [{ kind: "feed", url: "https://www.islandpost.example/rss.xml", pages: 12 }],
        article: makeArticle("https://www.islandpost.example/1", TEXT.join("\n\n"), {
          title: "Second tram for Senn Hill",
          paragraphs: TEXT,
        }),
        figures: [makeFigure(0, "At least 40")],
      };
    },
    async add(_address, choices) {
      if (choices.timeZone === "NZ time") {
        throw permanent("source.invalid", "timeZone: use an IANA name such as Pacific/Auckland", {
          hint: "Correct it.",
        });
      }
      added.push(choices);
      return "tide";
    },
  };
}
