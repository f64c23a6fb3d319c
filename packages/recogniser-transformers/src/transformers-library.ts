import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { permanent } from "@newsledger/contracts";

/** What is used of `@huggingface/transformers` 4, which is not installed by default: it weighs half a gigabyte. */
export interface TransformersLibrary {
  env: { allowRemoteModels: boolean; localModelPath: string; useFSCache: boolean };
  AutoTokenizer: { from_pretrained(folder: string): Promise<ModelTokenizer> };
  AutoModelForTokenClassification: {
    from_pretrained(folder: string, options: { dtype: string; device: string }): Promise<TokenClassifier>;
  };
  Tensor: new (type: "int64", data: BigInt64Array, dims: number[]) => unknown;
}

export interface ModelTokenizer {
  encode(text: string, options?: { add_special_tokens?: boolean }): number[];
  pad_token_id?: number | null;
  model_max_length?: number;
}

export interface TokenClassifier {
  (inputs: Record<string, unknown>): Promise<{ logits: { data: ArrayLike<number>; dims: number[] } }>;
  config: { id2label?: Record<string, string>; max_position_embeddings?: number };
  dispose(): Promise<unknown>;
}

const NAME = "@huggingface/transformers";

/**
 * Loads the library from the folder it was installed into.
 *
 * @throws LedgerError `recogniser.library_missing`, `recogniser.library_broken` (permanent)
 */
export async function loadLibrary(folder: string): Promise<TransformersLibrary> {
  const address = findLibrary(folder);
  try {
    const library = (await import(pathToFileURL(address).href)) as TransformersLibrary;
    library.env.allowRemoteModels = false;
    library.env.useFSCache = false;
    return library;
  } catch (cause) {
    throw permanent("recogniser.library_broken", `${NAME} in ${folder} cannot be loaded.`, {
      hint: `Install it anew: npm install --prefix ${folder} ${NAME}@4`,
      cause,
    });
  }
}

function findLibrary(folder: string): string {
  try {
    return createRequire(join(folder, "package.json")).resolve(NAME);
  } catch (cause) {
    throw permanent("recogniser.library_missing", `${NAME} is not installed in ${folder}.`, {
      hint: `Install it: npm install --prefix ${folder} ${NAME}@4`,
      cause,
    });
  }
}
