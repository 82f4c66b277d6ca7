import { describe, expect, it } from 'vitest';
import { inspectionNote } from './inspection-note.ts';

type Inspection = NonNullable<Parameters<typeof inspectionNote>[0]>;

const inspection = (more: Partial<Inspection>): Inspection => ({
  first: false,
  changeCount: more.changes?.length ?? 0,
  changes: [],
  gaps: [],
  warnings: [],
  ...more,
});

const change = (kind: Inspection['changes'][number]['kind'], field: string | null = 'serialNumber') => ({
  kind,
  subject: 'DISK Bay 1',
  field,
  before: 'A',
  after: 'B',
});

describe('the note of an inspection', () => {
  it.each([
    [inspection({ first: true }), 'the first inspection: nothing to compare with'],
    [inspection({}), 'no difference'],
    [
      inspection({ changes: [change('REPLACED')] }),
      '1 difference: DISK Bay 1 was replaced (serialNumber A became B)',
    ],
    [
      inspection({ changes: [change('MOVED', 'name'), { ...change('ADDED', null), before: null }] }),
      '2 differences: DISK Bay 1 was moved there from A; DISK Bay 1 was added (B)',
    ],
    [
      inspection({ changes: [change('CHANGED', 'model'), { ...change('REMOVED', null), after: null }] }),
      '2 differences: DISK Bay 1 model changed from A to B; DISK Bay 1 was removed (A)',
    ],
    [
      inspection({
        gaps: [{ namespace: 'bios', code: 'UNSUPPORTED' }],
        warnings: [{ path: '/redfish/v1/Systems/1' }],
      }),
      'no difference. not read: bios (UNSUPPORTED). 1 warning',
    ],
    [null, ''],
  ])('says what was found', (found, note) => {
    expect(inspectionNote(found)).toBe(note);
  });

  it('names five differences, counts all, and cuts long values', () => {
    const changes = Array.from({ length: 40 }, () => ({ ...change('CHANGED'), after: 'x'.repeat(2_000) }));
    const note = inspectionNote(inspection({ changes, changeCount: 700 }));
    expect(note).toMatch(/^700 differences: .*; and 695 more$/);
    expect(note.length).toBeLessThan(1_000);
  });
});
