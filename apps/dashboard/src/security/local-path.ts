/** The path and query of an address on this server; anything that leads elsewhere becomes the overview. */
export function localPath(address: string | undefined): string {
  const base = "http://newsledger.invalid";
  if (!address || !URL.canParse(address, base)) return "/";
  const url = new URL(address, base);
  const path = url.pathname + url.search;
  return path.startsWith("//") || !/^https?:$/.test(url.protocol) ? "/" : path;
}
