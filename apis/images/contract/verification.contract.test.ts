import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { SHA256, startVerifications, type VerificationSuite } from './verification-suite.ts';

let suite: VerificationSuite;

beforeAll(async () => {
  suite = await startVerifications();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

describe('imageVerify', () => {
  it('shows the image as being verified, and requests the operation', async () => {
    const { id } = await suite.create();
    const { image, operation, errors } = await suite.call('imageVerify', { id, expectedVersion: 1 });
    expect(errors).toEqual([]);
    expect(operation).toEqual({
      id: expect.stringMatching(/^oprnopr-/),
      kind: 'IMAGE_VERIFY',
      state: 'PENDING',
      temporalUrl: expect.stringMatching(new RegExp(`^https?://.+/workflows/${operation?.id}$`)),
    });
    const unknown = { checkedAt: null, sha256: null, sizeBytes: null, failure: null };
    expect(image).toEqual({
      id,
      version: 2,
      verification: { state: 'VERIFYING', ...unknown, operation: { id: operation?.id } },
    });
    const header = {
      operationId: operation?.id,
      kind: 'IMAGE_VERIFY',
      tenantId: suite.tenants.acme,
      subject: { kind: 'Image', id },
      related: [],
      siteId: null,
      title: expect.stringMatching(/^Verify image /),
    };
    const ofOperation = (await suite.fixture.publishedEvents()).filter(
      ({ data }) => (data as { operationId?: string }).operationId === operation?.id,
    );
    expect(ofOperation.map(({ type }) => type)).toEqual(['image.verify-requested', 'operation.requested']);
    expect(ofOperation[0]?.data).toMatchObject({
      ...header,
      url: 'https://images.test/disk.raw',
      sha256: SHA256,
      sizeBytes: 4e9,
    });
    expect(ofOperation[1]?.data).toMatchObject(header);
  });

  it('is one operation at a time, which a second request names', async () => {
    const { image, operationId } = await suite.verifying();
    const { errors } = await suite.call('imageVerify', { id: image.id });
    expect(errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['id'], holder: operationId }),
    ]);
    await suite.report(operationId, { action: 'END', outcome: 'CANCELLED' });
    expect((await suite.call('imageVerify', { id: image.id })).errors).toEqual([]);
  });

  it('keeps the image, and its URL, while it is under way', async () => {
    const { image, operationId } = await suite.verifying();
    const conflict = (field: string) => [
      expect.objectContaining({ code: 'CONFLICT', path: [field], holder: operationId }),
    ];
    expect((await suite.call('imageDelete', { id: image.id })).errors).toEqual(conflict('id'));
    const url = 'https://mirror.test/disk.raw';
    expect((await suite.call('imageUpdate', { id: image.id, url })).errors).toEqual(conflict('url'));
    expect((await suite.call('imageUpdate', { id: image.id, name: 'renamed' })).errors).toEqual([]);
    await suite.report(operationId, { action: 'END', outcome: 'SUCCEEDED', result: 'VERIFIED' });
    expect((await suite.read(image.id)).verification?.state).toBe('VERIFIED');
    // Nothing was fetched from another place yet.
    expect((await suite.call('imageUpdate', { id: image.id, url })).image?.verification).toBeNull();
    expect((await suite.call('imageDelete', { id: image.id })).errors).toEqual([]);
  });

  it('refuses another version, an unknown image, and what is no image', async () => {
    const { id } = await suite.create();
    const refusal = async (input: object) => (await suite.call('imageVerify', input)).errors[0];
    expect(await refusal({ id, expectedVersion: 2 })).toMatchObject({
      code: 'STALE_VERSION',
      path: ['expectedVersion'],
    });
    expect(await refusal({ id: newId('image') })).toMatchObject({ code: 'NOT_FOUND', path: ['id'] });
    expect(await refusal({ id: suite.tenants.acme })).toMatchObject({ code: 'INVALID_INPUT', path: ['id'] });
    expect((await suite.read(id)).verification).toBeNull();
  });

  it('requires the role operator on the owner, which those below do not have', async () => {
    const { id } = await suite.create();
    const refusal = async (token: string) => (await suite.call('imageVerify', { id }, token)).errors[0];
    const person = async (role: 'admin' | 'member' | 'operator', tenant: string) =>
      await suite.fixture.person(`${role} ${tenant}`, [role, tenant]);
    expect(await refusal(await person('admin', suite.tenants.lab))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(await person('admin', suite.tenants.rival))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(await person('member', suite.tenants.acme))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(await person('operator', suite.tenants.acme))).toBeUndefined();
  });
});
