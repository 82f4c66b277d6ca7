import { isObject, lastSegment, number, text } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** One part of a machine, with the path it was read from. */
export interface Part {
  readonly path: string;
  readonly body: JsonObject;
}

/** No name or number that is printed on hardware is longer; what is, comes from somebody who means harm. */
const LONGEST_TEXT = 200;

/** What the BMC says, fit to be kept and shown: on one line, and of bounded length. */
export function told(value: unknown): string | null {
  return text(
    text(value)
      ?.slice(0, LONGEST_TEXT)
      .replace(/\p{Cc}+/gu, ' '),
  );
}

/** A size or a count. Less than nothing is as good as not told. */
export function amount(value: unknown): number | null {
  const told = number(value);
  return told === null || told < 0 ? null : told;
}

/** Empty sockets and bays are listed by most vendors. */
export function isPresent({ body }: Part): boolean {
  const status = body['Status'];
  return !(isObject(status) && status['State'] === 'Absent');
}

/** What people call the part: the label on the board first, since names are often all the same. */
export function nameOf({ path, body }: Part): string {
  return (
    told(body['DeviceLocator']) ??
    told(body['Name']) ??
    told(body['Id']) ??
    told(body['MemberId']) ??
    lastSegment(path)
  );
}

/** Adds the id where several parts have the same name (Supermicro calls every module `Memory`). */
export function distinct<T extends { readonly name: string }>(
  parts: readonly Part[],
  make: (part: Part) => T,
): T[] {
  const made = parts.map((part) => ({ part, value: make(part) }));
  const uses = Map.groupBy(made, ({ value }) => value.name);
  return made.map(({ part: { path, body }, value }) => {
    if ((uses.get(value.name)?.length ?? 0) < 2) return value;
    const id = told(body['Id']) ?? told(body['MemberId']) ?? lastSegment(path);
    return { ...value, name: `${value.name} ${id}` };
  });
}
