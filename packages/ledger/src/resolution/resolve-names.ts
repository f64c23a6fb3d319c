import type { EntityType, KnownEntity } from "@newsledger/contracts";
import { compareNames } from "./compare-names.js";
import type { PlaceLink } from "./gazetteer.js";
import { readNameForm } from "./name-form.js";
import type { NameReading } from "./read-namings.js";
import { areFarApart } from "./read-roles.js";

export const NAME_ORIGINS = ["read", "listed", "joined", "decided"] as const;
export type NameOrigin = (typeof NAME_ORIGINS)[number];

/** Whom a name of an article means, before any decision of an analyst. */
export interface ResolvedName {
  nameKey: string;
  name: string;
  entityKey: string;
  /**
   * `read`: the entity is called so. `listed`: by the lists of countries, cities and bodies. `joined`: by likeness and
   * context, with the score. `decided`: by an analyst.
   */
  origin: NameOrigin;
  score: number;
  reasons: string[];
  drawers: string[];
  spellings: string[];
  mentions: number;
  roles: string[];
  roleKinds: string[];
}

export interface NewEntity {
  key: string;
  type: EntityType;
  name: string;
  place: PlaceLink | null;
}

/** Two entities that may be one. */
export interface CandidatePair {
  entityKey: string;
  otherKey: string;
  score: number;
  reasons: string[];
}

export interface Resolution {
  names: ResolvedName[];
  entities: NewEntity[];
  candidates: CandidatePair[];
}

/** From here on two names are taken for one without asking. */
const JOIN_SCORE = 0.9;
/** From here on an analyst is asked. */
const ASK_SCORE = 0.5;
/** Whoever bears one name in two far walks of life is asked about, since people do change. */
const NAMESAKE_SCORE = 0.6;
/** A place and the club that is called after it share many names of neighbours. */
const MOST_ACROSS_TYPES = 0.85;

/**
 * Says of each name of an article which entity it means: the one it was tied to before, the one of that name whose
 * context fits, the one that is written alike, or a new one. Deterministic; scores are from 0 to 1.
 */
export function resolveNames(readings: readonly NameReading[], known: readonly KnownEntity[]): Resolution {
  const resolution: Resolution = { names: [], entities: [], candidates: [] };
  for (const reading of readings) {
    const found = known.filter((one) => one.ofKey === reading.key);
    resolveName(reading, found, resolution);
  }
  return resolution;
}

function resolveName(reading: NameReading, found: KnownEntity[], resolution: Resolution): void {
  const held = found.find((one) => one.isHeld);
  const namesakes = found.filter((one) => one.nameKey === reading.key);
  improveName(reading, held ?? namesakes[0], resolution);
  if (held) tie(resolution, reading, held.entityKey, "read", 1, []);
  else if (reading.usual) tieToUsual(reading, resolution);
  else if (namesakes.length > 0) chooseNamesake(reading, namesakes, resolution);
  else joinOrAdd(reading, found, resolution);
}

function tie(
  resolution: Resolution,
  { key, form, kept, spellings, mentions, roles, roleKinds }: NameReading,
  entityKey: string,
  origin: NameOrigin,
  score: number,
  reasons: string[],
): void {
  const read = { drawers: kept, spellings, mentions, roles, roleKinds };
  resolution.names.push({ nameKey: key, name: form.name, entityKey, origin, score, reasons, ...read });
}

/** Known from datelines alone, an entity has its name in capitals, and a type that capitals hid: small letters tell both. */
function improveName({ form }: NameReading, known: KnownEntity | undefined, resolution: Resolution): void {
  if (known === undefined || form.isShouted || !readNameForm(known.name, known.type).isShouted) return;
  resolution.entities.push({ key: known.entityKey, type: form.type, name: form.name, place: null });
}

function add(resolution: Resolution, reading: NameReading, entity: NewEntity): void {
  resolution.entities.push(entity);
  tie(resolution, reading, entity.key, "read", 1, []);
}

function tieToUsual(reading: NameReading, resolution: Resolution): void {
  const usual = reading.usual as NonNullable<NameReading["usual"]>;
  resolution.entities.push({ ...usual, place: reading.place });
  const isSame = usual.key === reading.key;
  const reason = reading.place ? `listed as ${usual.name} (${codeOf(reading.place)})` : `listed as ${usual.name}`;
  tie(resolution, reading, usual.key, isSame ? "read" : "listed", 1, isSame ? [] : [reason]);
}

function codeOf({ iso, country, geonamesId }: PlaceLink): string {
  return iso === null && geonamesId !== null ? `GeoNames ${geonamesId}` : `ISO 3166 ${iso ?? country}`;
}

/** Of several that bear the name, the one whose walk of life and company fit; a new one where none does. */
function chooseNamesake(reading: NameReading, namesakes: KnownEntity[], resolution: Resolution): void {
  const fitting = namesakes.map((one) => ({ one, fit: fitOf(reading, one) }));
  fitting.sort(
    (a, b) => b.fit - a.fit || b.one.articles - a.one.articles || (a.one.entityKey < b.one.entityKey ? -1 : 1),
  );
  const [best] = fitting as [(typeof fitting)[number]];
  if (best.fit >= 0) {
    tie(resolution, reading, best.one.entityKey, "read", 1, []);
    return;
  }
  const key = nextKey(reading.key, namesakes);
  add(resolution, reading, { key, type: reading.form.type, name: reading.form.name, place: null });
  for (const { one } of fitting) {
    const reasons = ["the same name", `but ${reading.roleKinds.join(", ")} here and ${one.roleKinds.join(", ")} there`];
    resolution.candidates.push({ entityKey: key, otherKey: one.entityKey, score: NAMESAKE_SCORE, reasons });
  }
}

/** Negative only where the walks of life are far apart and no company is shared. */
function fitOf({ roleKinds }: NameReading, { roleKinds: theirs, sharedNames }: KnownEntity): number {
  const shares = roleKinds.some((kind) => theirs.includes(kind)) ? 1 : 0;
  const clash = areFarApart(roleKinds, theirs) ? 2 : 0;
  return 2 * shares + Math.min(sharedNames, 3) - clash;
}

function nextKey(key: string, namesakes: KnownEntity[]): string {
  const numbers = namesakes.map(({ entityKey }) => Number(/~(\d+)$/.exec(entityKey)?.[1] ?? 1));
  return `${key}~${Math.max(1, ...numbers) + 1}`;
}

function joinOrAdd(reading: NameReading, found: KnownEntity[], resolution: Resolution): void {
  const scored = found
    .map((one) => ({ one, ...scoreOf(reading, one) }))
    .filter(({ score }) => score >= ASK_SCORE)
    .sort(
      (a, b) => b.score - a.score || b.one.articles - a.one.articles || (a.one.entityKey < b.one.entityKey ? -1 : 1),
    );
  const [best, second] = scored;
  const isAlone = second === undefined || second.score < JOIN_SCORE || second.one.entityKey === best?.one.entityKey;
  if (best && best.score >= JOIN_SCORE && isAlone) {
    improveName(reading, best.one, resolution);
    tie(resolution, reading, best.one.entityKey, "joined", best.score, best.reasons);
    return;
  }
  add(resolution, reading, { key: reading.key, type: reading.form.type, name: reading.form.name, place: null });
  const asked = new Set<string>();
  for (const { one, score, reasons } of scored) {
    if (asked.has(one.entityKey)) continue;
    asked.add(one.entityKey);
    resolution.candidates.push({ entityKey: reading.key, otherKey: one.entityKey, score, reasons });
  }
}

/** How likely a known entity is meant, by its spelling and the company it keeps. */
export function scoreOf(
  reading: Pick<NameReading, "form" | "roleKinds">,
  known: Pick<KnownEntity, "name" | "type" | "roleKinds" | "sharedNames">,
): { score: number; reasons: string[] } {
  const form = readNameForm(known.name, known.type);
  const likeness = compareNames(reading.form, form);
  if (likeness.score === 0) return { score: 0, reasons: [] };
  const reasons = [likeness.reason];
  let company = Math.min(0.75, 0.25 * known.sharedNames);
  if (known.sharedNames > 0)
    reasons.push(`named beside the same ${known.sharedNames === 1 ? "name" : `${known.sharedNames} names`}`);
  const shared = reading.roleKinds.filter((kind) => known.roleKinds.includes(kind));
  if (shared.length > 0) {
    company = Math.min(0.85, company + 0.2);
    reasons.push(`${shared.join(", ")} both`);
  }
  let score = 1 - (1 - likeness.score) * (1 - company);
  if (areFarApart(reading.roleKinds, known.roleKinds)) {
    score *= 0.6;
    reasons.push(`but ${reading.roleKinds.join(", ")} and ${known.roleKinds.join(", ")}`);
  }
  const isAcross = known.type !== reading.form.type && !reading.form.isShouted && !form.isShouted;
  return { score: Number((isAcross ? Math.min(score, MOST_ACROSS_TYPES) : score).toFixed(3)), reasons };
}
