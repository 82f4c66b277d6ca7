/** A test for paths: `*` matches any characters, `?` one. A slash at the end makes no difference. */
export function createGlob(pattern: string): (path: string) => boolean {
  const source = withoutSlash(pattern)
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\*+/g, '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(withoutSlash(path));
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
