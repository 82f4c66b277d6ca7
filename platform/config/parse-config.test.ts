import { expect, test } from 'vitest';
import { z } from 'zod';
import { databaseSettings } from '#platform/database/database-settings.ts';
import { busSettings } from '#platform/events/bus-settings.ts';
import { ConfigError, parseConfig } from './parse-config.ts';
import { settings } from './settings.ts';

const { HOST, PORT, TEMPORAL_ADDRESS, GRAPH_URL, LOG_LEVEL } = settings;
const { DATABASE_URL } = databaseSettings;
const { NATS_URL } = busSettings;
const schema = z.object({ HOST, PORT, DATABASE_URL, NATS_URL, TEMPORAL_ADDRESS, GRAPH_URL, LOG_LEVEL });

const right = {
  DATABASE_URL: 'postgres://me@127.0.0.1:5432/db',
  NATS_URL: 'nats://127.0.0.1:4222',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  GRAPH_URL: 'http://127.0.0.1:4000/graphql',
};

function faultsOf(environment: Record<string, string | undefined>): string[] {
  try {
    parseConfig(schema, environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

test('settings are read once, with what holds where one is left out', () => {
  expect(parseConfig(schema, { ...right, PORT: '8080' })).toEqual({
    ...right,
    HOST: '127.0.0.1',
    PORT: 8080,
    LOG_LEVEL: 'info',
  });
});

test('all faults are named together, each with its setting, and no value is repeated', () => {
  const wrong = {
    ...right,
    DATABASE_URL: 'mysql://me:s3cr3t@db',
    PORT: '70000',
    GRAPH_URL: undefined,
    LOG_LEVEL: 'loud',
  };
  const faults = faultsOf(wrong);
  expect(new Set(faults.map((fault) => fault.trim().split(':')[0]))).toEqual(
    new Set(['DATABASE_URL', 'GRAPH_URL', 'LOG_LEVEL', 'PORT']),
  );
  expect(faults.join('\n')).not.toContain('s3cr3t');
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '-1'],
  ['PORT', '1.5'],
  ['DATABASE_URL', 'postgres://db/x?sslmode=prefer'],
  ['NATS_URL', ''],
  ['TEMPORAL_ADDRESS', 'https://temporal:7233'],
  ['TEMPORAL_ADDRESS', 'tls://temporal:7233'],
  ['NATS_URL', 'nats://db:4222?tls=true'],
  ['GRAPH_URL', 'graph'],
  ['LOG_LEVEL', 'INFO'],
])('%s=%j is a fault', (name, value) => {
  expect(faultsOf({ ...right, [name]: value })).toEqual([expect.stringContaining(name)]);
});
