import type { EntityType } from "@newsledger/contracts";
import type { EntityName } from "./decision-models.js";
import type { FigureRow } from "./figure-models.js";
import type { ArticleRow, ListQuery } from "./read-models.js";

export interface EntityRow extends EntityName {
  aliases: string[];
  mentions: number;
  articles: number;
  spoken: number;
  lastSeenAt: string;
}

/** By which others know it; null where it is not known. Coordinates are degrees. */
export interface EntityIdentifiers {
  /** ISO 3166-1 alpha-3, of a country. */
  iso: string | null;
  /** ISO 3166-1 alpha-2, of a country and of what lies in it. */
  country: string | null;
  geonamesId: number | null;
  latitude: number | null;
  longitude: number | null;
  wikidataId: string | null;
  wikidataNote: string | null;
}

/** A name that is read as this entity, and how that came. */
export interface KnownSpelling {
  key: string;
  name: string;
  /** `read`: the entity is called so. `listed`, `joined`: by lists, by likeness. `decided`: by an analyst. */
  origin: string;
  score: number;
  reasons: string[];
  articles: number;
}

export interface EntityDetail extends EntityRow {
  identifiers: EntityIdentifiers;
  names: KnownSpelling[];
  /** What articles call them, latest first. */
  roles: { role: string; from: string; to: string; articles: number }[];
  articlesOf: ArticleRow[];
  spokenFigures: FigureRow[];
  /** Figures whose subject, concept or place they are. */
  aboutFigures: FigureRow[];
  coMentions: (EntityName & { articles: number })[];
  /** Articles a day on which there were any, oldest first, over the newest 5,000. */
  timeline: { day: string; articles: number }[];
  /** Undecided pairs that they are one of. */
  openCandidates: number;
}

/** What became of an entity that is no longer one of its own. */
export interface FormerEntity extends EntityName {
  /** Null when it was decided to be no entity. */
  mergedInto: EntityName | null;
}

export interface EntityQuery extends ListQuery {
  q?: string;
  type?: EntityType;
}
