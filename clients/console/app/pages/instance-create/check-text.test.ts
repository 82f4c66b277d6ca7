import { describe, expect, test } from 'vitest';
import { checkNetworkConfig, checkUserData, MOST_BYTES } from './check-text.ts';

describe('user-data', () => {
  test.each([
    ['#cloud-config\npackages: [nginx]\n', 'A cloud-config'],
    ['#!/bin/sh\necho hello\n', 'A script'],
    ['{"ignition":{"version":"3.4.0"}}', 'An Ignition configuration'],
    ['#include\nhttps://example.org/data\n', 'URLs to include'],
  ])('%j is recognised', (text, format) => expect(checkUserData(text)).toEqual({ format }));

  test.each([
    ['#cloud-config\npackages: [nginx\n', /^Line \d+, column \d+: /],
    ['#cloud-config\n- one\n', /mapping/],
    ['{"ignition":', /JSON/],
    ['packages: [nginx]\n', /#cloud-config/],
    [`#!/bin/sh\n${'é'.repeat(MOST_BYTES / 2)}`, /65536/],
  ])('%j is refused', (text, problem) =>
    expect(checkUserData(text)).toEqual({ problem: expect.stringMatching(problem) }),
  );

  test('none is no fault', () => expect(checkUserData('')).toBeUndefined());
});

test('a network configuration is a mapping', () => {
  expect(checkNetworkConfig('version: 2\n')).toEqual({ format: 'A network configuration' });
  expect(checkNetworkConfig('[1]')).toEqual({ problem: expect.stringContaining('mapping') });
});
