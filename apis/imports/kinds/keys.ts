/** Names that the graph takes for the same have the same key: composed form, without case. */
export function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** The key of a place by the names that lead to it; no name holds the character between them. */
export function pathKey(names: readonly string[]): string {
  return names.map(nameKey).join('\0');
}
