import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createFetcher } from "@newsledger/fetch";
import type { EntityToLink } from "@newsledger/store";
import { makeMention, makeNameLinks, walkToEnd } from "@newsledger/store/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { chooseItem } from "./choose-item.js";
import { linkWikidata } from "./link-wikidata.js";
import { Item } from "./wikibase-answers.js";

const claim = (value: unknown) => [{ mainsnak: { datavalue: { value } } }];

/** An item as the API gives it, with what is read of it. */
function item(id: string, label: string, claims: Record<string, unknown>, alias?: string) {
  return {
    id,
    labels: { en: { value: label } },
    descriptions: { en: { value: `about ${id}` } },
    ...(alias ? { aliases: { en: [{ value: alias }] } } : {}),
    claims: Object.fromEntries(Object.entries(claims).map(([property, value]) => [property, claim(value)])),
  };
}

const HUMAN = { P31: { id: "Q5" } };
const CITY = { P31: { id: "Q515" }, P625: { latitude: 51.5 } };

const ITEMS = [
  item("Q1", "Ana Ruiz", HUMAN),
  item("Q2", "John Hale", HUMAN),
  item("Q3", "John Hale", HUMAN, "Jack Hale"),
  item("Q4", "John Hale", { P31: { id: "Q4167410" } }),
  item("Q84", "London", { ...CITY, P1566: "2643743" }),
  item("Q92561", "London", { ...CITY, P1566: "6058560" }),
];

describe("choosing an item", () => {
  const entity = (name: string, overrides: Partial<EntityToLink> = {}): EntityToLink => ({
    key: name,
    name,
    type: "person",
    names: [],
    iso: null,
    geonamesId: null,
    ...overrides,
  });
  const all = ITEMS.map((one) => Item.parse(one));
  const choose = (wanted: EntityToLink) => chooseItem(wanted, all)?.id ?? null;

  it("takes the only one of that name and type", () => expect(choose(entity("Ana Ruiz"))).toBe("Q1"));
  it("takes one by another name", () => expect(choose(entity("J Hale", { names: ["Jack Hale"] }))).toBe("Q3"));
  it("takes none of several", () => expect(choose(entity("John Hale"))).toBeNull());
  it("takes none of another type", () => expect(choose(entity("Ana Ruiz", { type: "organization" }))).toBeNull());
  it("takes a place by its code, whatever shares its name", () => {
    expect(choose(entity("London", { type: "place", geonamesId: 6058560 }))).toBe("Q92561");
    expect(choose(entity("London", { type: "place", geonamesId: 1 }))).toBeNull();
  });
});

describe("looking entities up", () => {
  let test: TestDeps;
  let server: Server;
  let answer: (query: URLSearchParams) => unknown;
  const asked: URLSearchParams[] = [];

  beforeEach(async () => {
    test = await openTestDeps();
    asked.length = 0;
    answer = (query) =>
      query.get("action") === "wbsearchentities"
        ? { search: ITEMS.filter(({ labels }) => labels.en.value === query.get("search")).map(({ id }) => ({ id })) }
        : {
            entities: Object.fromEntries(
              ITEMS.filter(({ id }) => query.get("ids")?.split("|").includes(id)).map((one) => [one.id, one]),
            ),
          };
    server = createServer((request, response) => {
      const url = new URL(request.url ?? "/", "http://wikidata.localhost");
      if (url.pathname === "/robots.txt") return void response.end("User-agent: *\nDisallow: /w/");
      asked.push(url.searchParams);
      response.setHeader("content-type", "application/json; charset=utf-8");
      response.end(JSON.stringify(answer(url.searchParams)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    for (const url of ["https://example.org/1", "https://example.org/2"]) {
      const text = "Ana Ruiz and John Hale met.";
      const entities = ["Ana Ruiz", "John Hale"].map((name) =>
        makeMention(text.indexOf(name), name, {
          type: "person",
          entityKey: `person:${name.toLowerCase().replace(" ", "-")}`,
        }),
      );
      await walkToEnd(test.deps.store, { url, text, extraction: { entities, figures: [] } }, makeNameLinks(entities));
    }
  });

  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await test.close();
  });

  const endpoint = () => `http://wikidata.localhost:${(server.address() as AddressInfo).port}/w/api.php`;
  const link = () =>
    linkWikidata({ store: test.deps.store, fetcher: test.deps.fetcher, endpoint: endpoint(), delayMs: 0 }, 10);
  const idOf = async (key: string) => (await test.deps.store.read.findEntity(key))?.identifiers;

  it("links who is told beyond doubt, and asks about nobody twice", async () => {
    expect(await link()).toEqual({ asked: 2, linked: 1 });
    expect(await idOf("person:ana-ruiz")).toMatchObject({ wikidataId: "Q1", wikidataNote: "about Q1" });
    expect(await idOf("person:john-hale")).toMatchObject({ wikidataId: null });
    const first = asked.length;
    expect(await link()).toEqual({ asked: 0, linked: 0 });
    expect(asked).toHaveLength(first);
  });

  it("asks with a name, a language and no more", async () => {
    await link();
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      action: "wbsearchentities",
      search: "Ana Ruiz",
      language: "en",
      type: "item",
      limit: "10",
      format: "json",
      maxlag: "5",
    });
  });

  it("says that something else answered, and leaves the entity to be asked about again", async () => {
    answer = () => ({ error: { code: "maxlag" } });
    await expect(link()).rejects.toMatchObject({ code: "wikidata.answer", kind: "permanent" });
    answer = () => ({ search: [] });
    expect(await link()).toEqual({ asked: 2, linked: 0 });
  });

  it("goes through the guard: a private address is refused", async () => {
    const fetcher = createFetcher({ userAgent: "Newsledger/0.1", allowPrivateHosts: [] });
    const deps = { store: test.deps.store, fetcher, endpoint: endpoint(), delayMs: 0 };
    await expect(linkWikidata(deps, 1)).rejects.toMatchObject({ code: expect.stringMatching(/^fetch\./) });
    expect(asked).toEqual([]);
    await fetcher.close();
  });
});
