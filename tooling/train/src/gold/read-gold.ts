import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A figure as a reader annotated it: where its number stands, the nouns that a careful reader would accept for what it counts, and when it holds. */
export interface GoldFigure {
  numberStart: number;
  numberEnd: number;
  low: number | null;
  high: number | null;
  bound: string;
  kind: string;
  unit: string | null;
  /** All readings that count as right, where there are several. */
  bounds?: string[];
  kinds?: string[];
  units?: (string | null)[];
  heads: string[];
  /** EDTF; null where the text gives no time. */
  asOf: string | null;
  optional?: boolean;
}

export interface GoldArticle {
  text: string;
  publishedAt: string;
  figures: GoldFigure[];
}

/** The annotated articles of some folders, one JSON file each. */
export function readGold(folders: string[]): GoldArticle[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldArticle),
  );
}
