import { createHash } from "node:crypto";

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What makes two wordings one revision: the SHA-256 of title and text, in hexadecimal. */
export function hashContent(title: string | null, text: string): string {
  return sha256(`${title ?? ""}\n${text}`);
}
