import { LedgerError, permanent, retryable } from "@newsledger/contracts";
import { FAILURE_CODES } from "./failure-codes.js";

/**
 * Gives what the network threw its place in the taxonomy. What is not known stays as it is, and so comes to light as a
 * bug.
 */
export function classifyFailure(thrown: unknown, url: URL): unknown {
  if (thrown instanceof LedgerError) return thrown;
  const systemCode = codeOf(thrown);
  const context = { url: url.href, host: url.host, systemCode };
  if (systemCode === "UND_ERR_HEADERS_OVERFLOW") {
    return permanent("fetch.headers_too_large", `${url.href} sends too large a header`, {
      hint: "The server is faulty. Open the address to see whether a browser fares better.",
      context,
      cause: thrown,
    });
  }
  const known = FAILURE_CODES.find(({ pattern }) => pattern.test(systemCode));
  if (known === undefined) return thrown;
  return retryable(known.code, `${url.href}: the ${known.happened}`, { hint: known.hint, context, cause: thrown });
}

function codeOf(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return "";
  if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
  if ("cause" in thrown && thrown.cause) return codeOf(thrown.cause);
  // undici's parser error has a code for some of its reasons only.
  return thrown instanceof Error ? thrown.name : "";
}
