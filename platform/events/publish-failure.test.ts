import { errors } from '@nats-io/transport-node';
import { JetStreamApiError } from '@nats-io/jetstream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBusUnavailable, isRefusedForGood } from './publish-failure.ts';

const apiError = (code: number): Error =>
  new JetStreamApiError({ code: 400, err_code: code, description: 'said the server' });

const forGood = fc.constantFrom(
  () => errors.InvalidArgumentError.format('payload', 'max_payload size exceeded'),
  () => new errors.InvalidSubjectError('events.a b'),
  () => apiError(10054),
);
const passing = fc.constantFrom(
  () => new errors.TimeoutError(),
  () => new errors.NoRespondersError('events.thing.changed'),
  () => new errors.ClosedConnectionError(),
  () => new errors.ConnectionError('reset'),
  () => new errors.PermissionViolationError('no', 'publish', 'events.thing.changed'),
  // JSStreamStoreFailed (full), JSInsufficientResources, JSClusterNotAvail
  () => apiError(10077),
  () => apiError(10023),
  () => apiError(10008),
  () => new Error('another error'),
);
const layers = fc.array(fc.string(), { maxLength: 5 });

const wrapped = (cause: Error, messages: readonly string[]): Error =>
  messages.reduce((inner, message) => new Error(message, { cause: inner }), cause);

test('what is refused for what it is stays so, however deep the reason lies; everything else passes', () => {
  fc.assert(fc.property(forGood, layers, (make, messages) => isRefusedForGood(wrapped(make(), messages))));
  fc.assert(fc.property(passing, layers, (make, messages) => !isRefusedForGood(wrapped(make(), messages))));
});

test('no reason is both of the message and of the bus', () => {
  fc.assert(fc.property(forGood, layers, (make, messages) => !isBusUnavailable(wrapped(make(), messages))));
  expect(isBusUnavailable(wrapped(new errors.TimeoutError(), ['publishing']))).toBe(true);
  expect(isBusUnavailable(apiError(10077))).toBe(false);
});

test('a chain that goes in circles ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(isRefusedForGood(error)).toBe(false);
});
