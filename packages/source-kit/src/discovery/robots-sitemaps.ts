/** The sitemaps that a robots.txt names, as absolute addresses, each once. */
export function readRobotsSitemaps(text: string, url: string): string[] {
  const lines = [...text.matchAll(/^\s*sitemap:\s*(\S+)/gim)];
  const named = lines.flatMap(([, address = ""]) => (URL.canParse(address, url) ? [new URL(address, url).href] : []));
  return [...new Set(named)];
}
