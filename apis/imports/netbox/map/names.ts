import { clip } from '#platform/text/characters.ts';
import type { MappedObject } from './mapping.ts';

/** Longest name of a resource (`platform/text/names.ts`). */
export const LONGEST_NAME = 63;

/** Gives names within one scope. */
export type NameIn = (object: MappedObject, wanted?: string) => string;

/**
 * Names of one scope: NetBox has longer ones, distinguishes case, and has some in wider scopes. The object with the
 * smallest id keeps the name, so that it is the same each time.
 */
export function namesOfScope(longest: number = LONGEST_NAME): NameIn {
  const taken = new Set<string>();
  return (object, wanted = object.name) => {
    const plain = clip(oneLine(wanted), longest);
    const mark = ` #${object.id}`;
    const name =
      taken.has(keyOf(plain)) || plain === '' ? `${clip(plain, longest - mark.length)}${mark}`.trim() : plain;
    taken.add(keyOf(name));
    if (name !== wanted.trim())
      object.notes.push(
        `it is called "${name}": a name has at most ${longest} characters, and is there once, without case`,
      );
    return name;
  };
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Control and invisible characters, which no name of the graph has, become one blank. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\u2800]+/gu, ' ').trim();
}

/** A text cut to what a field accepts; null where there is none. */
export function noteOf(text: string, longest: number): string | null {
  return text === '' ? null : clip(text, longest);
}
