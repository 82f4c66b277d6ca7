import { expect, it } from 'vitest';
import { z } from 'zod';
import { eventKind } from '../changes.ts';
import type { Resource } from '../declaration.ts';
import { jsonSchemaOf, resourceEvents } from '../event-schema.ts';
import type { ResourceFixture } from './resource-client.ts';

/** Holds the events of a resource, of all tests before, to their schemas. Part of `resourceContract`. */
export function eventContract(
  given: () => { readonly fixture: ResourceFixture; readonly resource: Resource },
): void {
  it('emits events as their JSON Schemas say, and nothing more in them', async () => {
    const { fixture, resource } = given();
    await expectDeclaredEvents(fixture, resource);
  });
}

/** Holds what was emitted of a resource to its schemas; gives the types that were met. */
export async function expectDeclaredEvents(
  { publishedEvents }: Pick<ResourceFixture, 'publishedEvents'>,
  resource: Resource,
): Promise<ReadonlySet<string>> {
  const schemas = resourceEvents(resource);
  const events = await publishedEvents(`events.${eventKind(resource)}.`);
  const own = events.filter(({ type }) => schemas[type] !== undefined);
  expect(own.length).toBeGreaterThan(0);
  for (const event of own) {
    const schema = schemas[event.type] ?? z.never();
    expect(schema.safeParse(event).error?.message, JSON.stringify(event)).toBeUndefined();
    // As consumers in other languages read it.
    const published = z.fromJSONSchema(jsonSchemaOf(schema));
    expect(published.safeParse(event).error?.message, JSON.stringify(event)).toBeUndefined();
    expect(published.safeParse({ ...event, data: { ...event.data, tenantId: 1 } }).success).toBe(false);
  }
  return new Set(own.map(({ type }) => type));
}
