import { z } from "zod";

/** https://www.wikidata.org/w/api.php?action=help&modules=wbsearchentities */
export const SearchAnswer = z.object({ search: z.array(z.object({ id: z.string().regex(/^Q\d+$/) })) });

const Term = z.object({ value: z.string() });

const Statement = z.object({
  mainsnak: z.object({
    datavalue: z
      .object({ value: z.union([z.string(), z.object({ id: z.string() }).loose(), z.object({}).loose()]) })
      .optional(),
  }),
});

export const Item = z.object({
  id: z.string(),
  labels: z.record(z.string(), Term).default({}),
  descriptions: z.record(z.string(), Term).default({}),
  aliases: z.record(z.string(), z.array(Term)).default({}),
  claims: z.record(z.string(), z.array(Statement)).default({}),
});
export type Item = z.infer<typeof Item>;

/** https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
export const ItemsAnswer = z.object({
  entities: z.record(z.string(), z.union([Item, z.object({ missing: z.string() })])),
});

/** The values of one property, items by their ids. */
export function valuesOf(item: Item, property: string): string[] {
  return (item.claims[property] ?? []).flatMap(({ mainsnak }) => {
    const value = mainsnak.datavalue?.value;
    if (typeof value === "string") return [value];
    return value !== undefined && "id" in value && typeof value.id === "string" ? [value.id] : [];
  });
}
