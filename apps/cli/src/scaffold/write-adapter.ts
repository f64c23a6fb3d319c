import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { permanent } from "@newsledger/contracts";
import type { DraftedSource, SourceInput } from "@newsledger/source-kit";
import { Document, type Pair, type Scalar } from "yaml";

export interface AdapterPlace {
  /** The adapter's file. */
  file: string;
  /** Where its fixtures go. */
  fixtures: string;
  isTypeScript: boolean;
}

/** Beside each other in the operator's folder; in a folder of its own among the built-in sources. */
export function placeOf(slug: string, folder: string, isBuiltIn: boolean): AdapterPlace {
  if (!isBuiltIn) {
    return { file: join(folder, `${slug}.yaml`), fixtures: join(folder, "fixtures", slug), isTypeScript: false };
  }
  const own = join(folder, slug);
  return { file: join(own, "source.ts"), fixtures: join(own, "fixtures"), isTypeScript: true };
}

/** @throws LedgerError `source.exists` (permanent) unless `isForced` */
export async function writeAdapter(
  input: SourceInput,
  guesses: DraftedSource["guesses"],
  place: AdapterPlace,
  isForced: boolean,
): Promise<void> {
  if (existsSync(place.file) && !isForced) {
    throw permanent("source.exists", `${place.file} is there already.`, {
      hint: "Give another --slug, or --force to write over it.",
      context: { file: place.file },
    });
  }
  await mkdir(dirname(place.file), { recursive: true });
  await writeFile(place.file, place.isTypeScript ? asTypeScript(input) : asYaml(input, guesses));
}

const READINGS = `
# How pages are read where the general reading is not enough. \`newsledger try <page> --adapter <this file> --watch\`
# shows what each line does. All of it may be left out.
# readings:
#   - version: 1
#     title: h1.headline
#     publishedAt: time.published@datetime
#     body: .article-body
#     drop: [.app-promo, aside.related]
`;

function asYaml(input: SourceInput, guesses: DraftedSource["guesses"]): string {
  const document = new Document(input);
  const { contents } = document;
  const pairs = contents !== null && "items" in contents ? (contents.items as unknown as Pair<Scalar, Scalar>[]) : [];
  for (const pair of pairs) {
    const guess = guesses[pair.key.value as keyof typeof guesses];
    if (guess === undefined || pair.value === null) continue;
    pair.value.comment = guess.isSure ? ` ${guess.because}` : ` please check: ${guess.because}`;
  }
  return document.toString({ lineWidth: 0 }) + READINGS;
}

function asTypeScript(input: SourceInput): string {
  const name = input.slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = Object.entries(input).map(([key, value]) => `  ${key}: ${inline(value)},`);
  return `import { defineSource } from "@newsledger/source-kit";\n\nexport const ${name} = defineSource({\n${lines.join("\n")}\n});\n`;
}

function inline(value: unknown): string {
  return JSON.stringify(value).replace(/","/g, '", "');
}
