const URL_CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]+@/gi;

/**
 * Takes the user and password out of every address in a text: `postgres://me:secret@db/x` becomes
 * `postgres://***@db/x`. Use it on whatever is printed or logged and may hold a connection string.
 */
export function hideCredentials(text: string): string {
  return text.replace(URL_CREDENTIALS, "$1***@");
}
