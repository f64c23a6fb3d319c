import { matchesHost } from "@newsledger/contracts";
import type { Source } from "../define-source.js";
import type { Fixture } from "../fixture/fixture.js";
import type { Normaliser } from "../reading/read-page.js";
import { checkFixture } from "./check-fixture.js";
import type { Finding } from "./finding.js";
import { withoutNetwork } from "./without-network.js";

/**
 * The one suite that every adapter passes, offline: its hosts match exactly, each fixture has the required fields and
 * reads the same twice, times are those of its zone, and twenty hostile variants of each page end decently. Nothing of
 * it may open a connection.
 */
export async function checkSource(
  source: Source,
  fixtures: readonly Fixture[],
  normaliser: Normaliser,
): Promise<Finding[]> {
  const { result, attempts } = await withoutNetwork(() => [
    ...checkHosts(source),
    ...checkBasis(source, fixtures),
    ...fixtures.flatMap((fixture) => checkFixture(source, fixture, normaliser)),
  ]);
  const sentence = `it tried to open ${attempts.count} connections: parsers are pure functions of the page`;
  const network: Finding = { check: "no network", on: "", state: "ok", sentence: "" };
  return [...result, attempts.count === 0 ? network : { ...network, state: "fault", sentence }];
}

function checkHosts({ declaration }: Source): Finding[] {
  const { hosts } = declaration;
  const wrong = hosts.flatMap((pattern) => {
    const host = pattern.replace(/^\./, "");
    const strangers = [`not${host}`, `${host}.evil.example`, `${host}.`.replace(/\.$/, "x")];
    const taken = strangers.filter((stranger) => matchesHost(stranger, [pattern]));
    return matchesHost(host, [pattern]) ? taken : [host];
  });
  const outside = declaration.endpoints.filter(({ kind, url }) => kind === "listing" && !isOn(url, hosts));
  return [
    wrong.length === 0
      ? { check: "hosts", on: "", state: "ok", sentence: "" }
      : { check: "hosts", on: "", state: "fault", sentence: `${wrong.join(", ")} is matched wrongly` },
    ...outside.map(({ url }) => ({
      check: "hosts",
      on: "",
      state: "note" as const,
      sentence: `the listing ${url} is on a host of which no article is taken`,
    })),
  ];
}

function isOn(url: string, hosts: readonly string[]): boolean {
  return matchesHost(new URL(url).hostname, hosts);
}

function checkBasis({ basis, declaration }: Source, fixtures: readonly Fixture[]): Finding[] {
  const finding: Finding = { check: "basis", on: "", state: "ok", sentence: "" };
  if (basis === "pages" && fixtures.length === 0) {
    const sentence = "it says that it rests on pages, and there is no fixture: record one, or write basis: feeds";
    return [{ ...finding, state: "fault", sentence }];
  }
  if (basis === "feeds" && fixtures.length > 0) {
    return [{ ...finding, state: "fault", sentence: "it has fixtures: write basis: pages" }];
  }
  if (basis === "feeds") {
    const sentence = "it rests on its feeds and on the general reading: no page of it was recorded";
    return [{ ...finding, state: "note", sentence }];
  }
  const foreign = fixtures.filter(({ expected }) => !isOn(expected.url, declaration.hosts));
  return foreign.length === 0
    ? [finding]
    : foreign.map(({ name, expected }) => ({
        ...finding,
        on: name,
        state: "fault" as const,
        sentence: `the fixture's address ${expected.url} is on none of the hosts`,
      }));
}
