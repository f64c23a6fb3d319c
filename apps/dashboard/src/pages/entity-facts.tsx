import type { EntityDetail } from "@newsledger/store";
import { OriginalLink, When } from "../layout/parts.js";

/** What articles call somebody, from when to when. */
export function Roles({ roles }: { roles: EntityDetail["roles"] }) {
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">Roles over time</h2>
      <dl>
        {roles.map(({ role, from, to, articles }) => (
          <div>
            <dt dir="auto">{role}</dt>
            <dd>
              <When at={from} as="day" />
              {from.slice(0, 10) === to.slice(0, 10) ? null : (
                <>
                  {" – "}
                  <When at={to} as="day" />
                </>
              )}
              <span class="faint">{articles === 1 ? ", 1 article" : `, ${articles} articles`}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every name that is read as this entity, and why. */
export function Spellings({ names }: { names: EntityDetail["names"] }) {
  if (names.length < 2) return null;
  return (
    <section aria-labelledby="spellings">
      <h2 id="spellings">Names that mean them</h2>
      <dl>
        {names.slice(0, 40).map(({ name, articles, origin, score, reasons }) => (
          <div>
            <dt dir="auto">{name}</dt>
            <dd>
              {articles === 1 ? "1 article" : `${articles} articles`}
              {reasons.length > 0 ? (
                <span class="faint">{`, ${reasons.join("; ")}${origin === "joined" ? ` (${Math.round(score * 100)} of 100)` : ""}`}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The numbers under which others know it. */
export function Identifiers({ entity }: { entity: EntityDetail }) {
  const { iso, country, geonamesId, latitude, longitude, wikidataId, wikidataNote } = entity.identifiers;
  if (country === null && wikidataId === null) return null;
  return (
    <section aria-labelledby="known-as">
      <h2 id="known-as">Known elsewhere as</h2>
      <dl>
        {iso ? <Fact name="ISO 3166-1">{`${iso}, ${country}`}</Fact> : null}
        {iso === null && country ? <Fact name="Country">{country}</Fact> : null}
        {geonamesId === null ? null : (
          <Fact name="GeoNames">
            <OriginalLink url={`https://www.geonames.org/${geonamesId}`}>{String(geonamesId)}</OriginalLink>
          </Fact>
        )}
        {latitude === null || longitude === null ? null : (
          <Fact name={iso ? "Centre of its towns" : "Coordinates"}>{writePoint(latitude, longitude)}</Fact>
        )}
        {wikidataId === null ? null : (
          <Fact name="Wikidata">
            <OriginalLink url={`https://www.wikidata.org/wiki/${wikidataId}`}>{wikidataId}</OriginalLink>
            {wikidataNote ? <span class="faint">{`, ${wikidataNote}`}</span> : null}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: unknown }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children as never}</dd>
    </div>
  );
}

function writePoint(latitude: number, longitude: number): string {
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? "S" : "N"}`;
  return `${north}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? "W" : "E"}`;
}
