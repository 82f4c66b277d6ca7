/** `users[1].name`; the document as a whole where there is no path. */
export function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${printable(String(part))}`));
  return place.length === 0 ? 'the document' : place.join('').replace(/^\./, '');
}

/** A key as it may stand in a sentence. */
export function printable(key: string): string {
  return key.replaceAll(/[^\w./-]+/g, '?').slice(0, 60);
}
