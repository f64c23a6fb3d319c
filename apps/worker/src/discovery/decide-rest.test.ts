import { retryable } from "@newsledger/contracts";
import { expect, it } from "vitest";
import { decideRest } from "./decide-rest.js";

const NOW = new Date("2026-11-22T12:00:00Z");
const MINUTE_MS = 60_000;
const page = (publishedAt: string | null) => ({
  url: "https://a.example/1",
  title: null,
  publishedAt,
  modifiedAt: null,
});
const read = (restMinutes: number, pages: string[] = []) => ({
  restMs: restMinutes * MINUTE_MS,
  pages: pages.map(page),
  error: null,
});
const failed = { restMs: 0, pages: [], error: retryable("fetch.dns", "m") };

it.each<[string, number, { day: number; week: number }, Parameters<typeof decideRest>[2], number]>([
  ["a wire of 300 articles a day: as often as its schedule allows", 10, { day: 300, week: 2_100 }, [read(0)], 10],
  ["four articles a day: twice between two of them", 10, { day: 4, week: 28 }, [read(0)], 180],
  ["a quiet week that became a busy day: by the day", 10, { day: 48, week: 50 }, [read(0)], 15],
  ["a quiet day in a busy week: by the week", 10, { day: 0, week: 168 }, [read(0)], 30],
  ["nothing for a week: four times a day", 10, { day: 0, week: 0 }, [read(0)], 360],
  ["a feed that is fresh for half an hour: not before", 10, { day: 300, week: 900 }, [read(30)], 30],
  ["two feeds: when the first is no longer fresh", 10, { day: 300, week: 900 }, [read(60), read(20)], 20],
  ["a feed that failed says nothing", 10, { day: 300, week: 900 }, [read(60), failed], 60],
  ["a feed that calls itself fresh for a year: four times a day", 10, { day: 9, week: 9 }, [read(525_600)], 360],
  ["an interval longer than all that", 1_440, { day: 300, week: 900 }, [read(30)], 1_440],
  [
    "a first poll: by what the feed shows",
    10,
    { day: 0, week: 0 },
    [read(0, Array(24).fill("2026-11-22T09:00:00Z"))],
    30,
  ],
])("%s", (_what, everyMinutes, known, readings, minutes) => {
  expect(decideRest(everyMinutes * MINUTE_MS, known, readings, NOW) / MINUTE_MS).toBe(minutes);
});
