import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIsoTemplate } from './iso-template.ts';
import { ORDER_PLACEHOLDER, orderLine, type MediaOrder } from './order.ts';

const ORDER: MediaOrder = { task: 'install', bootUrl: 'http://boot.test:8080', token: 't'.repeat(43) };
const around = (before: Uint8Array, after: Uint8Array): Buffer =>
  Buffer.concat([before, Buffer.from(ORDER_PLACEHOLDER), after]);

describe('an ordered ISO', () => {
  it('is the template with the order in the place of the placeholder, whichever piece is read', () => {
    const bytes = fc.uint8Array({ maxLength: 3_000 });
    fc.assert(
      fc.property(bytes, bytes, fc.nat(8_000), fc.nat(8_000), (before, after, one, other) => {
        const iso = createIsoTemplate(around(before, after)).order(ORDER);
        const whole = Buffer.concat([before, orderLine(ORDER), after]);
        const [start, end] = [Math.min(one, other), Math.min(Math.max(one, other), whole.length)];
        expect(iso.length).toBe(whole.length);
        expect(Buffer.concat([...iso.pieces(start, end)]).equals(whole.subarray(start, end))).toBe(true);
      }),
    );
  });

  it('has another tag than that of another order', () => {
    const template = createIsoTemplate(around(Buffer.alloc(9), Buffer.alloc(9)));
    expect(template.order(ORDER).etag).toBe(template.order(ORDER).etag);
    expect(template.order(ORDER).etag).not.toBe(template.order({ task: 'disk' }).etag);
  });
});

it('an ISO without a place for its order, or with two, is refused', () => {
  const good = around(Buffer.alloc(9), Buffer.alloc(9));
  expect(() => createIsoTemplate(Buffer.alloc(99))).toThrow(/not of this installer/);
  expect(() => createIsoTemplate(Buffer.concat([good, good]))).toThrow(/not of this installer/);
});

it('an order that the boot loader would read otherwise, or that is too long, is refused', () => {
  for (const bootUrl of [
    `http://boot.test/it's`,
    'http://boot.test/\nreboot',
    `http://${'b'.repeat(1_000)}`,
  ]) {
    expect(() => orderLine({ ...ORDER, bootUrl })).toThrow(/address of the boot service/);
  }
});
