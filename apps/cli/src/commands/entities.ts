import type { Decision } from "@newsledger/contracts";
import { type Command, InvalidArgumentError } from "commander";
import { addExamples, type Example, type GlobalOptions, runs } from "../command-frame.js";

export interface ListOptions extends GlobalOptions {
  json?: boolean;
  type?: string;
  entity?: string;
  limit?: number;
}

export interface DecideOptions extends GlobalOptions {
  json?: boolean;
  by?: string;
  reason?: string;
  name?: string;
  spelling?: string[];
  article?: number[];
}

export function addEntitiesCommand(program: Command): void {
  const entities = program.command("entities").description("who is named, and what analysts decided of them");
  addLists(entities);
  addDecisions(entities);
  addExamples(entities, [
    ["newsledger entities list guterres", "look somebody up, by any spelling"],
    ["newsledger entities candidates", "pairs that may be one, likeliest first"],
    ["newsledger entities merge person:antonio-gutteres person:antonio-guterres", "two spellings of one person"],
  ]);
}

function addLists(entities: Command): void {
  const limit = ["--limit <rows>", "at most so many rows, 200 at most", readNumber] as const;
  const list = entities
    .command("list [words...]", { isDefault: true })
    .description("list entities, most widely named first")
    .option("--type <type>", "person, organization, place or misc")
    .option(...limit)
    .option("--json", "print them as JSON")
    .action(
      runs<ListOptions>(async (options, words) => {
        const { listEntities } = await import("../entities/list-entities.js");
        return listEntities(([words] as unknown as string[][]).flat().join(" "), options);
      }),
    );
  addExamples(list, [
    ["newsledger entities", "who is named most"],
    ["newsledger entities list --type place --limit 100", "the hundred places named most"],
    ["newsledger entities list bashir --json | jq '.[].key'", "the keys of all who are written so"],
  ]);
  const show = entities
    .command("show <entity>")
    .description("one entity: its names and why they mean it, roles, company, identifiers, decisions")
    .option("--json", "print it as JSON")
    .action(
      runs<ListOptions>(async (options, key = "") => {
        const { showEntity } = await import("../entities/show-entity.js");
        return showEntity(key, options);
      }),
    );
  addExamples(show, [
    ["newsledger entities show person:antonio-guterres", "everything that is known of one"],
    ["newsledger entities show place:london --json | jq .identifiers", "ISO 3166, GeoNames and Wikidata"],
    ["newsledger entities show organization:islamic-state --json | jq '.names[].name'", "every name of it"],
  ]);
  const candidates = entities
    .command("candidates")
    .description("pairs that may be one, with score and reasons")
    .option("--entity <key>", "only those that this one is of")
    .option(...limit)
    .option("--json", "print them as JSON")
    .action(
      runs<ListOptions>(async (options) => {
        const { listCandidates } = await import("../entities/list-candidates.js");
        return listCandidates(options);
      }),
    );
  addExamples(candidates, [
    ["newsledger entities candidates", "what the review in the dashboard shows"],
    ["newsledger entities candidates --entity person:john-hale", "who else may be this one"],
    ["newsledger entities candidates --json | jq '.[] | select(.score > 0.8)'", "the likeliest, for a script"],
  ]);
  const wikidata = entities
    .command("wikidata")
    .description("look the most named up in Wikidata and link those told beyond doubt (if the configuration allows it)")
    .option(...limit)
    .option("--json", "print the counts as JSON")
    .action(
      runs<ListOptions>(async (options) => {
        const { lookUpEntities } = await import("../entities/look-up-entities.js");
        return lookUpEntities(options);
      }),
    );
  addExamples(wikidata, [
    ["newsledger entities wikidata", "twenty that were not asked about yet"],
    ["newsledger entities wikidata --limit 200", "more of them"],
    ["newsledger entities wikidata --json", "for a script"],
  ]);
  const decisions = entities
    .command("decisions")
    .description("the trail: who decided what, when and why")
    .option("--entity <key>", "only what concerns this one")
    .option(...limit)
    .option("--json", "print them as JSON")
    .action(
      runs<ListOptions>(async (options) => {
        const { listDecisions } = await import("../entities/list-decisions.js");
        return listDecisions(options);
      }),
    );
  addExamples(decisions, [
    ["newsledger entities decisions", "the newest, with their numbers"],
    ["newsledger entities decisions --entity person:john-hale", "of one entity and what was merged into it"],
    ["newsledger entities decisions --json > decisions.json", "keep them beside a backup"],
  ]);
}

interface Deciding {
  usage: string;
  description: string;
  examples: readonly Example[];
  read(args: string[], options: DecideOptions): Decision | { undo: string };
  extend?(command: Command): Command;
}

const DECIDING: readonly Deciding[] = [
  {
    usage: "merge <entity> <into>",
    description: "the two are one, and the second stays",
    read: ([entity = "", into = ""]) => ({ kind: "merge", entity, into }),
    examples: [
      ["newsledger entities merge person:antonio-gutteres person:antonio-guterres", "a slip of the pen"],
      [
        `newsledger entities merge organization:sdf organization:syrian-democratic-forces --reason "its initials"`,
        "why",
      ],
      ["newsledger entities merge place:kharkov place:kharkiv --by Ada --json", "for a script, under a name"],
    ],
  },
  {
    usage: "split <entity>",
    description: "spellings or articles of one entity are another's",
    extend: (command) =>
      command
        .requiredOption("--name <name>", "what the other is called")
        .option("--spelling <key...>", "spellings that are always the other, as `entities show` lists them")
        .option("--article <number...>", "articles in which the other is meant", collectNumbers),
    read: ([entity = ""], { name = "", spelling = [], article = [] }) => ({
      kind: "split",
      entity,
      name,
      names: spelling,
      articles: article,
    }),
    examples: [
      [`newsledger entities split person:john-hale --name "John Hale (striker)" --article 12 17`, "two of one name"],
      [
        "newsledger entities split person:a-ruiz --name 'Anna Ruiz' --spelling person:anna-ruiz",
        "one spelling out of many",
      ],
      ["newsledger entities split place:victoria --name 'Victoria (Canada)' --article 5 --json", "for a script"],
    ],
  },
  {
    usage: "rename <entity> <name>",
    description: "it is called so",
    read: ([entity = "", name = ""]) => ({ kind: "rename", entity, name }),
    examples: [
      [`newsledger entities rename organization:who "World Health Organization"`, "the full name"],
      [`newsledger entities rename place:kiev Kyiv --reason "house style"`, "why"],
      [`newsledger entities rename person:pele "Pelé" --by Ada`, "under a name"],
    ],
  },
  {
    usage: "retype <entity> <type>",
    description: "it is a person, organization, place or misc",
    read: ([entity = "", type = ""]) => ({ kind: "retype", entity, type }) as Decision,
    examples: [
      ["newsledger entities retype organization:port-harrow place", "a town that was read as a body"],
      ["newsledger entities retype person:hurricane-ida misc", "no person"],
      ["newsledger entities retype place:manchester-united organization --json", "for a script"],
    ],
  },
  {
    usage: "dismiss <entity>",
    description: "it is no entity, here and in later articles",
    read: ([entity = ""]) => ({ kind: "dismiss", entity }),
    examples: [
      ["newsledger entities dismiss misc:read-more", "a line of the page's furniture"],
      [`newsledger entities dismiss person:breaking-news --reason "a label"`, "why"],
      ["newsledger entities dismiss organization:share --json", "for a script"],
    ],
  },
  {
    usage: "apart <entity> <other>",
    description: "the two are two, and are not proposed again",
    read: ([entity = "", other = ""]) => ({ kind: "keep_apart", entity, other }),
    examples: [
      ["newsledger entities apart person:john-hale person:john-hale~2", "two people of one name"],
      [`newsledger entities apart place:york place:new-york --reason "an ocean between"`, "why"],
      ["newsledger entities apart organization:ap organization:ap~2 --by Ada --json", "for a script"],
    ],
  },
  {
    usage: "undo <decision>",
    description: "end a decision: what followed from it is as if it had not been",
    read: ([id = ""]) => ({ undo: id }),
    examples: [
      ["newsledger entities undo 12", "the number as `entities decisions` shows it"],
      [`newsledger entities undo 12 --reason "the other Hale"`, "why"],
      ["newsledger entities undo 12 --by Ada --json", "for a script, under a name"],
    ],
  },
];

function addDecisions(entities: Command): void {
  for (const { usage, description, examples, read, extend = (command: Command) => command } of DECIDING) {
    const command = extend(entities.command(usage).description(description))
      .option("--by <name>", "who decides (default: your user name)")
      .option("--reason <words>", "why, for whoever reads the trail")
      .option("--json", "print the decision as JSON")
      .action(
        runs<DecideOptions>(async (options, ...args) => {
          const { decideEntity } = await import("../entities/decide-entity.js");
          return decideEntity(read(args, options), options);
        }),
      );
    addExamples(command, examples);
  }
}

function readNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1 on.");
  return Number(text);
}

function collectNumbers(text: string, before: number[] | undefined): number[] {
  return [...(before ?? []), readNumber(text)];
}
