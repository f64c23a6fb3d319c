/** The readers that made a figure, in their order, from its `rule` ("percent>noun>said"). */
export function splitRule(rule: string): string[] {
  return rule.split(/[>+]/).map((reader) => reader.trim());
}
