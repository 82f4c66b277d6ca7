import { isObject, lastSegment, number, text } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** One part of a machine, with the path it was read from. */
export interface Part {
  readonly path: string;
  readonly body: JsonObject;
}

/** No name or number that is printed on hardware is longer; a longer one is malicious. */
const LONGEST_TEXT = 200;

/** A text as the BMC reports it, fit to be stored and shown: on one line, and of bounded length. */
export function reportedText(value: unknown): string | null {
  return text(
    text(value)
      ?.slice(0, LONGEST_TEXT)
      .replace(/\p{Cc}+/gu, ' '),
  );
}

/** A size or a count. Less than nothing counts as not reported. */
export function amount(value: unknown): number | null {
  const reported = number(value);
  return reported === null || reported < 0 ? null : reported;
}

/** Empty sockets and bays are listed by most vendors. */
export function isPresent({ body }: Part): boolean {
  const status = body['Status'];
  return !(isObject(status) && status['State'] === 'Absent');
}

/** HPE ends many references with a slash, and names the same resource without it elsewhere. */
export function plainPath(path: string): string {
  return path.replace(/\/+$/, '');
}

/** What people call the part: the label on the board first, since names are often all the same. */
export function nameOf({ path, body }: Part): string {
  return (
    reportedText(body['DeviceLocator']) ??
    reportedText(body['Name']) ??
    reportedText(body['Id']) ??
    reportedText(body['MemberId']) ??
    lastSegment(path)
  );
}

/**
 * Adds the id where several parts have the same name (Supermicro calls every module `Memory`), and what they belong to
 * where that is the same too.
 */
export function distinct<T extends { readonly name: string }>(
  parts: readonly Part[],
  make: (part: Part) => T,
): T[] {
  const made = parts.map((part) => ({ part, value: make(part) }));
  const uses = countBy(made.map(({ value }) => value.name));
  const withIds = made.map(({ part, value }) =>
    (uses.get(value.name) ?? 0) < 2 ? value.name : `${value.name} ${idOf(part)}`,
  );
  const again = countBy(withIds);
  return made.map(({ part, value }, index) => {
    const name = withIds[index] ?? value.name;
    if ((again.get(name) ?? 0) < 2) return { ...value, name };
    return { ...value, name: `${value.name} ${ownerOf(part)} ${idOf(part)}` };
  });
}

function idOf({ path, body }: Part): string {
  return reportedText(body['Id']) ?? reportedText(body['MemberId']) ?? lastSegment(path);
}

/** Id of the resource whose collection the part is in, or which lists it. */
function ownerOf({ path }: Part): string {
  return plainPath(path).split(/[/#]+/).at(-3) ?? '';
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
