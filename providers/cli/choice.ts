import { InvalidArgumentError } from 'commander';

/** Parses an option that takes one of some words, in any case. */
export function oneOf<Word extends string>(...words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const found = words.find((word) => word === value.toLowerCase());
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`It takes one of ${words.join(', ')}.`);
  };
}

/** Parses a number of seconds into milliseconds. */
export function seconds(value: string): number {
  const parsed = Number(value);
  if (parsed > 0 && Number.isFinite(parsed)) return Math.round(parsed * 1_000);
  throw new InvalidArgumentError('It takes a number of seconds above 0.');
}
