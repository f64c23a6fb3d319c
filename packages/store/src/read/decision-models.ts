import type { DecisionKind, EntityType } from "@newsledger/contracts";
import type { Listing, ListQuery } from "./read-models.js";

export interface EntityName {
  key: string;
  name: string;
  type: EntityType;
}

/** One decision in the trail: who decided what of whom, when and why, and whether it still holds. */
export interface DecisionRow {
  id: number;
  at: string;
  by: string;
  kind: DecisionKind;
  entity: EntityName;
  /** The one that stays (merge), the new one (split), the one it is kept apart from. */
  other: EntityName | null;
  /** Of a rename and a split. */
  name: string | null;
  /** Of a retype. */
  type: EntityType | null;
  names: string[];
  articles: number[];
  /** The name or type that a rename or retype replaced. */
  before: string | null;
  reason: string | null;
  undone: { at: string; by: string; reason: string | null } | null;
}

/** One of a pair, with what helps to decide. */
export interface CandidateSide extends EntityName {
  articles: number;
  spellings: string[];
  roles: string[];
  /** Named beside it, most often first. */
  company: string[];
  newest: { id: number; title: string | null; sourceName: string; at: string }[];
}

/** Two entities that may be one. */
export interface CandidateRow {
  /** `ID-ID` of the two entities as they were found. */
  id: string;
  score: number;
  reasons: string[];
  foundAt: string;
  one: CandidateSide;
  other: CandidateSide;
}

export interface DecisionQuery extends ListQuery {
  /** An entity's key: decisions of it and of what was merged into it. */
  entity?: string;
}

export interface CandidateQuery extends ListQuery {
  /** An entity's key: pairs that it is one of. */
  entity?: string;
}

export interface DecisionModels {
  /** Newest first. */
  listDecisions(query: DecisionQuery): Promise<Listing<DecisionRow>>;
  findDecision(id: number): Promise<DecisionRow | null>;
  /** Pairs that are not decided yet, likeliest first. */
  listCandidates(query: CandidateQuery): Promise<Listing<CandidateRow>>;
  /** How many pairs wait, at most 1,000. */
  countCandidates(): Promise<number>;
}
