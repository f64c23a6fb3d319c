import type { EntityType } from "./extraction.js";

/** An entity of the ledger that a name of the article may mean: found by the same key or in the same drawer. */
export interface KnownEntity {
  /** Key of the reading that it was found for. */
  ofKey: string;
  entityKey: string;
  type: EntityType;
  /** The spelling under which it was found. */
  nameKey: string;
  name: string;
  /** Walks of life that articles gave it. */
  roleKinds: string[];
  /** Articles that name it. */
  articles: number;
  /** How many other telling names of this article stand beside it in recent articles; 0 where nothing asked for it. */
  sharedNames: number;
  /** This article's name has been tied to it before. */
  isHeld: boolean;
}
