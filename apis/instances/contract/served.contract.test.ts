import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BARE_METAL_TYPE_ID } from '../types/bare-metal.ts';
import { startServedSuite, type ServedSuite } from './served-suite.ts';

let suite: ServedSuite;

beforeAll(async () => {
  suite = await startServedSuite();
}, 60_000);
afterAll(async () => await suite?.stop());

const fields = (errors: readonly { readonly code: string; readonly path: readonly string[] }[]) =>
  errors.map(({ code, path }) => `${code} ${path.join('.')}`).toSorted();

describe('an instance that a service makes', () => {
  it('is published, waits for a claim, and starts no operation', async () => {
    const id = await suite.request({ spec: { text: 'hello', port: 8_080 } });
    expect(await suite.served(id)).toEqual({
      state: 'REQUESTED',
      version: 1,
      type: { name: 'container' },
      spec: { text: 'hello', port: 8_080 },
      operation: null,
      failure: null,
      claim: {
        by: null,
        since: null,
        deadline: expect.any(String),
        progress: null,
        overdue: false,
        reason: null,
      },
    });
    const events = (await suite.fixture.publishedEvents('events.')).filter(({ subject }) => subject === id);
    expect(events.map(({ type }) => type)).toEqual(['instance.created']);
    expect(events[0]?.data['changes']).toMatchObject({ typeId: { before: null, after: suite.typeId } });
    const document = '{ instancesInProgress { instanceId } }';
    const { service } = suite.fixture.tokens;
    type InProgress = { instancesInProgress: { instanceId: string }[] };
    const { instancesInProgress } = await suite.fixture.query<InProgress>(service, document);
    expect(instancesInProgress).not.toContainEqual({ instanceId: id });
  });

  it('must match the schema of its type: each fault is named with its path', async () => {
    const refused = await suite.call('instanceCreate', {
      type: 'container',
      imageId: undefined,
      spec: { text: 'x'.repeat(21), port: 0, color: 'red' },
    });
    expect(fields(refused.errors)).toEqual([
      'INVALID_INPUT spec',
      'INVALID_INPUT spec.port',
      'INVALID_INPUT spec.text',
    ]);
    expect(refused.errors.map(({ message }) => message).join()).toContain('"color"');
    const missing = await suite.call('instanceCreate', { type: 'container', imageId: undefined });
    expect(missing.errors).toMatchObject([
      { code: 'INVALID_INPUT', message: expect.stringContaining("required property 'text'") },
    ]);
    for (const spec of ['text', ['text'], 5]) {
      const { errors } = await suite.call('instanceCreate', { type: 'container', imageId: undefined, spec });
      expect(fields(errors)).toEqual(['INVALID_INPUT spec']);
    }
  });

  it('has nothing of a server, and a server has no spec', async () => {
    const spec = { text: 'hello' };
    const given = { requirements: { minCores: 2 }, sshKeys: [], userData: '#!/bin/sh' };
    const served = await suite.call('instanceCreate', { type: 'container', spec, ...given });
    expect(fields(served.errors)).toEqual(
      ['imageId', 'requirements', 'sshKeys', 'userData'].map((field) => `INVALID_INPUT ${field}`),
    );
    const bare = { spec, imageId: undefined, siteId: undefined };
    expect(fields((await suite.call('instanceCreate', bare)).errors)).toEqual(
      ['imageId', 'siteId', 'spec'].map((field) => `INVALID_INPUT ${field}`),
    );
    const { instance } = await suite.call('instanceCreate', { type: 'Bare-Metal' });
    expect(await suite.served(instance?.id ?? '')).toMatchObject({
      spec: null,
      claim: null,
      operation: { id: expect.any(String) },
    });
    const document = `query($where: InstanceWhere) { instances(where: $where) { nodes { id } } }`;
    const where = { id: { eq: instance?.id }, typeId: { eq: BARE_METAL_TYPE_ID } };
    expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { where })).toEqual({
      instances: { nodes: [{ id: instance?.id }] },
    });
  });

  it('has the nearest type with the name, and none of another tenant', async () => {
    const spec = { text: 'hello' };
    const lab = {
      type: 'CONTAINER',
      spec,
      imageId: undefined,
      siteId: undefined,
      tenantId: suite.tenants.lab,
    };
    const { instance } = await suite.call('instanceCreate', lab);
    expect(await suite.served(instance?.id ?? '')).toMatchObject({ type: { name: 'container' } });
    const rival = await suite.call('instanceCreate', { ...lab, tenantId: suite.tenants.rival });
    expect(fields(rival.errors)).toEqual(['NOT_FOUND type']);
  });

  it('is neither reimaged nor rescued: the refusal names its type', async () => {
    const id = await suite.request();
    await suite.claim(id, 'a');
    await suite.end(id, 'a', 'ACTIVE');
    for (const [verb, input] of [
      ['instanceReimage', { imageId: suite.images.other }],
      ['instanceRescue', {}],
      ['instanceUnrescue', {}],
    ] as const) {
      expect((await suite.call(verb, { id, ...input })).errors, verb).toMatchObject([
        { code: 'CONFLICT', path: ['id'], message: expect.stringContaining('has the type container') },
      ]);
    }
    const keys = await suite.call('instanceUpdate', { id, sshKeys: [] });
    expect(fields(keys.errors)).toEqual(['INVALID_INPUT sshKeys']);
    expect((await suite.call('instanceUpdate', { id, hostname: 'renamed' })).errors).toEqual([]);
    expect(await suite.served(id)).toMatchObject({ state: 'ACTIVE' });
  });

  it('is deleted immediately where no service has claimed it', async () => {
    const id = await suite.request();
    const { operation, errors } = await suite.call('instanceDecommission', { id });
    expect([operation, errors]).toEqual([null, []]);
    expect(await suite.served(id)).toMatchObject({ state: 'DELETED', claim: null });
    expect((await suite.claim(id, 'a')).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});
