import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../conformance/bench.ts';
import { ProviderError } from '../provider-error.ts';
import { createBmc } from './bmc.ts';
import { decodeBootFlags, encodeBootFlags, overrideOf, sameFlags } from './boot-flags.ts';
import { getChassisStatus, getDeviceId, getSystemGuid, setBootFlags } from './commands.ts';
import { deviceOf } from './device-id.ts';
import { fruLine, isFruLost, readFru } from './fru.ts';
import { uuidOf } from './guid.ts';
import { repliesOf } from './replies.ts';
import { refusedBy, sessionFailure } from './session-failure.ts';

const target = {
  id: 'srvrsrv-1',
  address: 'ipmi://192.0.2.7',
  credential: { username: 'admin', password: 'canary-password' },
};

const run = (out: string, err = '') => ({ end: 'exited', out, err }) as const;

describe('boot flags', () => {
  it('are read as they were written', () => {
    const device = fc.constantFrom('NETWORK', 'DISK', 'CD', 'SETUP', 'NONE');
    fc.assert(
      fc.property(fc.record({ device, persistent: fc.boolean(), efi: fc.boolean() } as const), (flags) => {
        expect(sameFlags(decodeBootFlags(Uint8Array.from([1, 5, ...encodeBootFlags(flags)])), flags)).toBe(
          true,
        );
      }),
    );
  });

  it('are what ipmitool sends for a network boot once with EFI', () => {
    expect(encodeBootFlags({ device: 'NETWORK', persistent: false, efi: true })).toEqual([0xa0, 4, 0, 0, 0]);
  });

  it('that are not valid are no override', () => {
    const shown = [
      [1, 5, 0, 4, 0, 0, 0],
      [1, 0x85, 0x80, 4, 0, 0, 0],
      [1, 5, 0x80, 0, 0, 0, 0],
    ] as const;
    for (const bytes of shown)
      expect(overrideOf(decodeBootFlags(Uint8Array.from(bytes)))).toEqual({
        device: 'NONE',
        enabled: 'DISABLED',
      });
    expect(decodeBootFlags(Uint8Array.from([1, 5, 0xc0, 0x3c, 0, 0, 0])).device).toBe('OTHER');
  });
});

describe('answers', () => {
  it('belong to their requests, and one that is refused says why', () => {
    const lines = [getChassisStatus, getDeviceId, getSystemGuid, fruLine];
    const out =
      'reply-0 \n 01 00 00\nreply-1 \nreply-2 \n 00\nreply-3 \n Product Serial        : X1\nreply-4 \n';
    const err =
      'Unable to send RAW command (channel=0x0 netfn=0x6 lun=0x0 cmd=0x1 rsp=0xc0): Node busy\nUnable to send RAW command (channel=0x0 netfn=0x0 lun=0x0 cmd=0x8)\n';
    const replies = repliesOf(target, lines, run(out, err), 2_000);
    expect(replies.bytes(getChassisStatus)).toEqual(Buffer.of(1, 0, 0));
    expect(replies.bytes(getDeviceId)).toMatchObject({ code: 'BUSY', retry: { afterMs: 2_000 } });
    expect(replies.bytes(getSystemGuid)).toMatchObject({ code: 'BAD_ANSWER' });
    expect(replies.bytes(setBootFlags([]))).toMatchObject({ code: 'TIMEOUT', effect: 'unknown' });
    expect(readFru(replies.text(fruLine)).serialNumber).toBe('X1');
  });

  it('of a BMC do not pass for the marks between them', () => {
    const out = 'reply-0 \nreply-0\nreply-2\n 01 00 00\nreply-1 \n';
    expect(repliesOf(target, [getChassisStatus], run(out), 1).text(getChassisStatus)).toContain('01 00 00');
  });

  it('that break off are no success of a change', () => {
    expect(() => repliesOf(target, [setBootFlags([])], run('reply-0 \n'), 1)).toThrow(
      expect.objectContaining({ code: 'UNREACHABLE', effect: 'unknown' }),
    );
  });

  it('never break the reader, whatever a BMC says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (out, err) => {
        let bytes: unknown;
        try {
          bytes = repliesOf(target, [getChassisStatus], run(`reply-0\n${out}\nreply-1\n`, err), 1).bytes(
            getChassisStatus,
          );
        } catch (error) {
          bytes = error;
        }
        expect(bytes instanceof Buffer || bytes instanceof ProviderError).toBe(true);
        readFru(out);
      }),
    );
  });
});

describe('a session that was not opened', () => {
  const none = 'Error: Unable to establish IPMI v2 / RMCP+ session\n';

  it.each([
    ['> RAKP 2 HMAC is invalid\n', 'credential'],
    ['RAKP 2 message indicates an error : unauthorized name\n', 'credential'],
    ['Error in open session response message : no matching cipher suite\n', 'cipher-suite'],
  ])('for %j is refused for its %s', (said, refused) => {
    expect(refusedBy(run('', said + none))).toBe(refused);
  });

  it.each([
    ['RAKP 2 message indicates an error : insufficient resources for session\n', 'SESSION_LIMIT'],
    ['Error in open session response message : insufficient resources for session\n', 'SESSION_LIMIT'],
    ['RAKP 2 message indicates an error : unauthorized role requested\n', 'AUTH_FAILED'],
    ['Get Auth Capabilities error\n', 'UNREACHABLE'],
  ])('for %j is %s', (said, code) => {
    expect(refusedBy(run('', said + none))).toBeUndefined();
    expect(sessionFailure(target, run('', said + none), true)).toMatchObject({ code, effect: 'none' });
  });
});

describe('what a BMC is', () => {
  it('is named by its GUID in the byte order that makes it a UUID', () => {
    const uuid = '4c4c4544-0042-3110-8052-b4c04f4d3233';
    const written = Buffer.from(uuid.replaceAll('-', ''), 'hex');
    const smbios = Buffer.concat([
      written.subarray(0, 4).toReversed(),
      written.subarray(4, 6).toReversed(),
      written.subarray(6, 8).toReversed(),
      written.subarray(8),
    ]);
    expect(uuidOf(Buffer.from(written.toReversed()))).toBe(uuid);
    expect(uuidOf(smbios)).toBe(uuid);
    expect(uuidOf(Buffer.alloc(16))).toBeNull();
  });

  it('has a firmware version whose second half is BCD', () => {
    expect(deviceOf(Buffer.from('20018312025fa2020000000000', 'hex'))).toEqual({
      firmwareVersion: '3.12',
      ipmiVersion: '2.0',
    });
  });

  it.each([
    [' Device not present (Invalid data field in request)\n', false],
    [' Unknown FRU header version 0x00\n', false],
    [' Product Serial        : X1\n', false],
    [' Device not present (Node busy)\n', true],
    [' Device not present (No Response)\n', true],
    ['FRU Read failed: Timeout\n', true],
  ])('is asked for again after %j: %s', (said, lost) => {
    expect(isFruLost(said)).toBe(lost);
  });

  it('is not taken for another one, nor for the right one, while its FRU is not read', async () => {
    const known = { ...target, identity: { serial: 'X1' } };
    const say = (fru: string) =>
      createBmc({
        target: known,
        context: contextOf(),
        session: (lines) => {
          const guid = '41 32 33 11 c0 4f b4 b0 52 80 10 31 42 00 44 45';
          const out = `reply-0\n 01 00 00\nreply-1\n ${guid}\nreply-2\n${fru}\nreply-3\n`;
          return Promise.resolve(repliesOf(known, lines, run(out), 1));
        },
      }).verified([getChassisStatus]);
    await expect(say(' Product Serial        : X1')).resolves.toBeDefined();
    await expect(say(' Product Serial        : X2')).rejects.toMatchObject({ code: 'IDENTITY_MISMATCH' });
    await expect(say(' Device not present (Node busy)')).rejects.toMatchObject({ code: 'NOT_READY' });
  });

  it('takes what the product area lacks from chassis and board, but not the serial number of a board', () => {
    const fru = ` Chassis Serial        : C1\n Board Mfg             : Acme\n Board Product         : X11\n Board Serial          : B1\n Product Serial        : \n`;
    expect(readFru(fru)).toEqual({ manufacturer: 'Acme', model: 'X11', serialNumber: 'C1' });
  });
});
