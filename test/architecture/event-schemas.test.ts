import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OPERATION_KIND_NAMES, rowOf } from '#contracts/operation-kinds.ts';
import { emissionsOf, isKnown, type Emission } from './emitted-events.ts';
import { EVENT_SCHEMAS, eventSchemas } from './event-schemas.ts';
import { TEST_FILES } from './modules.ts';
import { filesOf, fits, read } from './source-files.ts';

/** Types of events that have a schema, without the domain in front of them. */
const KNOWN = [...eventSchemas().keys()].map((file) => file.slice(file.indexOf('.') + 1, -'.json'.length));

/** Events that a call names by a variable, and whose schemas come from the same source as their types. */
const BY_CONSTRUCTION: Readonly<Record<string, readonly RegExp[]>> = {
  // Types are the keys of operationEvents.
  'activities/ledger/operation-event.ts': [/^`events\.\$\{type\}`/],
  // Passes on what the mutation emits.
  'platform/graph/planned-mutation.ts': [/^source, event$/],
  // emitChange, and its calls with the verbs of a resource and with the `events` of its declaration.
  'platform/resource/changes.ts': [
    /\{ type, row, changes, formerAccess, actor \}$/,
    /\{ type, subject: id, data \}$/,
  ],
  'platform/resource/own-changes.ts': [/\{ type, row, changes, formerAccess, actor \}$/],
};

test('docs/events holds the schema of each event as the code has it; if not, run `npm run generate`', () => {
  const files = readdirSync(EVENT_SCHEMAS).filter((file) => file.endsWith('.json'));
  const committed = files.map((file) => [file, readFileSync(new URL(file, EVENT_SCHEMAS), 'utf8')] as const);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(eventSchemas()));
});

describe('an emitted event', () => {
  const emissions = filesOf(
    '{activities,apis,boot,contracts,gateway,platform,processes,worker,workflows}/**/*.ts',
  )
    .filter((file) => !fits(file, TEST_FILES))
    .flatMap((file) => emissionsOf(read(file)).map((emission) => ({ file, ...emission })));

  test('has a JSON Schema in docs/events; if not, declare it in `events` of its resource', () => {
    expect(emissions.length).toBeGreaterThan(20);
    const unknown = emissions.filter(({ file, ...emission }) => !hasSchema(emission, file, read(file)));
    expect(unknown).toEqual([]);
  });

  test('that requests an operation has one too', () => {
    const requests = OPERATION_KIND_NAMES.flatMap((kind) => Object.values(rowOf(kind).events));
    expect(requests.filter((type) => !KNOWN.includes(type))).toEqual([]);
  });

  test.each([
    [
      "tx.outbox.emit('ipam', { type: 'ip-address.polished', subject: id, data: {} });",
      'ip-address.polished',
    ],
    ["emitChange('networks', port, tx, { type: `${eventKind(devicePort)}.seen`, row });", 'device-port.seen'],
    ["outbox.emit('metadata', { type: `knot.${what}`, subject: id, data });", 'knot.*'],
    ["outbox.emit('metadata', event);", null],
    ["outbox.emit('metadata', request);", null],
    ['await bus.publish(`events.${type}`, text);', null],
  ])('without one is found: %s', (source, type) => {
    const found = emissionsOf(source);
    expect(found).toMatchObject([{ type }]);
    expect(found.filter((emission) => hasSchema(emission, 'apis/ipam/any.ts', source))).toEqual([]);
  });
});

function hasSchema({ type, call }: Emission, file: string, source: string): boolean {
  if (type !== null) return isKnown(type, KNOWN);
  if (/\b(endEvent|operations\.ended)\(/.test(call)) return isKnown('operation.ended', KNOWN);
  if (/^[\w.']+, (request|announcement)$/.test(call))
    return /\[request, announcement\] = (requestEvents|operations\.requested)\(/.test(source);
  if (/\btype: REMOVAL_ANSWERED,/.test(call)) return isKnown('removal.answered', KNOWN);
  return BY_CONSTRUCTION[file]?.some((expected) => expected.test(call)) === true;
}
