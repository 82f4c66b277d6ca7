import { plainPath, reportedText } from './parts.ts';
import type { Part } from './parts.ts';

/**
 * The parts of one source, and those of another that it does not have: by path, or by serial number. A part without a
 * serial number may be one that is there already, so it counts only where the first source lists none at all, and was
 * read to its end.
 */
export function further(
  first: readonly Part[],
  others: readonly Part[],
  isComplete: boolean,
): readonly Part[] {
  const paths = new Set(first.map(({ path }) => plainPath(path)));
  const serials = new Set(first.flatMap(({ body }) => reportedText(body['SerialNumber']) ?? []));
  const added: Part[] = [];
  for (const part of others) {
    const serial = reportedText(part.body['SerialNumber']);
    if (paths.has(plainPath(part.path))) continue;
    if (serial === null ? first.length > 0 || !isComplete : serials.has(serial)) continue;
    if (serial !== null) serials.add(serial);
    paths.add(plainPath(part.path));
    added.push(part);
  }
  return [...first, ...added];
}
