import type { FilterQuery } from '@mikro-orm/core';
import { expect, expectTypeOf, test } from 'vitest';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { idOf } from '#platform/text/inputs.ts';
import { isIdOf, newId } from './id.ts';
import type { Id, IdOf } from './kinds.ts';

interface Rack {
  id: IdOf<'rack'>;
  siteId: Id<'lctnsit'>;
}

test('an id is of one kind, and a text is none before it was looked at', () => {
  expectTypeOf(newId('rack')).toEqualTypeOf<Id<'lctnrck'>>();
  expectTypeOf<IdOf<'rack'>>().not.toExtend<IdOf<'site'>>();
  expectTypeOf<string>().not.toExtend<IdOf<'rack'>>();
  expectTypeOf<{ id: IdOf<'rack'> }>().toExtend<FilterQuery<Rack>>();
  expectTypeOf<{ id: IdOf<'site'> }>().not.toExtend<FilterQuery<Rack>>();
  expectTypeOf<{ siteId: { $in: IdOf<'rack'>[] } }>().not.toExtend<FilterQuery<Rack>>();
  const text: string = newId('site');
  requireIdOfKind(text, 'site', ['id']);
  expectTypeOf(text).toExtend<IdOf<'site'>>();
  expectTypeOf(idOf('site').parse(text)).toEqualTypeOf<IdOf<'site'>>();
  for (const other of [newId('rack'), 'lctnsit-1', '', null]) {
    expect(isIdOf(other, 'site')).toBe(false);
    expect(idOf('site').safeParse(other).success).toBe(false);
  }
  expect(isIdOf(text, 'site')).toBe(true);
  expect(() => requireIdOfKind(newId('rack') as string, 'site', ['id'])).toThrow('is the id of a rack');
});
