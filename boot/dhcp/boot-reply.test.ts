import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootClientOf } from './boot-client.ts';
import { bootReplyTo, type BootOptions, type ServerPort } from './boot-reply.ts';
import { OPTION, type DhcpPacket } from './packet.ts';

const OPTIONS: BootOptions = {
  address: '10.0.0.2',
  bootUrl: 'http://10.0.0.2:8080',
  tftp: { server: '10.0.0.3', bios: 'undionly.kpxe', uefi: 'ipxe.efi', arm64: 'arm64.efi' },
  hasLoader: true,
  arm64Url: 'http://files.test/arm64.efi',
};
const MAC = '02:00:00:00:00:01';

interface Asks {
  readonly message?: number;
  readonly vendorClass?: string;
  /** Null for a client that sends none. */
  readonly architecture?: number | null;
  readonly more?: readonly (readonly [number, Uint8Array])[];
  readonly fields?: Partial<DhcpPacket>;
}

function packetOf({
  message = 1,
  vendorClass = 'PXEClient:Arch:00000:UNDI:002001',
  architecture = 0,
  more = [],
  fields,
}: Asks): DhcpPacket {
  return {
    op: 'request',
    xid: 0xcafe,
    flags: 0x8000,
    ciaddr: '0.0.0.0',
    yiaddr: '0.0.0.0',
    siaddr: '0.0.0.0',
    giaddr: '0.0.0.0',
    mac: MAC,
    file: '',
    ...fields,
    options: new Map<number, Uint8Array>([
      [OPTION.MESSAGE_TYPE, Buffer.from([message])],
      [OPTION.VENDOR_CLASS, Buffer.from(vendorClass)],
      ...(architecture === null
        ? []
        : ([[OPTION.CLIENT_ARCHITECTURE, Buffer.from([architecture >> 8, architecture & 255])]] as const)),
      ...more,
    ]),
  };
}

function reply(asks: Asks, port: ServerPort = 67, options = OPTIONS): DhcpPacket | undefined {
  const packet = packetOf(asks);
  const client = bootClientOf(packet);
  const answer = client === undefined ? undefined : bootReplyTo(packet, client, port, options);
  return answer !== undefined && 'reply' in answer ? answer.reply : undefined;
}

/** Why a machine gets no answer. */
function lacks(asks: Asks, options = OPTIONS): string | undefined {
  const packet = packetOf(asks);
  const client = bootClientOf(packet);
  const answer = client === undefined ? undefined : bootReplyTo(packet, client, 67, options);
  return answer !== undefined && 'lacks' in answer ? answer.lacks : undefined;
}

const textOf = (packet: DhcpPacket | undefined, code: number): string | undefined => {
  const value = packet?.options.get(code);
  return value === undefined ? undefined : Buffer.from(value).toString();
};
const http = { vendorClass: 'HTTPClient:Arch:00016:UNDI:003001', architecture: 16 };
const ipxe = { more: [[OPTION.USER_CLASS, Buffer.from('iPXE')]] as const };

describe('a machine that boots', () => {
  it.each([
    ['BIOS', { architecture: 0 }, '10.0.0.3', 'undionly.kpxe', 'PXEClient'],
    ['BIOS of before RFC 4578', { architecture: null }, '10.0.0.3', 'undionly.kpxe', 'PXEClient'],
    [
      'BIOS that reports nothing',
      { architecture: null, vendorClass: 'PXEClient' },
      '10.0.0.3',
      'undionly.kpxe',
      'PXEClient',
    ],
    ['UEFI', { architecture: 7 }, '10.0.0.3', 'ipxe.efi', 'PXEClient'],
    ['UEFI by its other number', { architecture: 9 }, '10.0.0.3', 'ipxe.efi', 'PXEClient'],
    [
      'UEFI that reports its architecture in its class alone',
      { architecture: null, vendorClass: 'PXEClient:Arch:00007:UNDI:003016' },
      '10.0.0.3',
      'ipxe.efi',
      'PXEClient',
    ],
    ['UEFI on arm64', { architecture: 11 }, '10.0.0.3', 'arm64.efi', 'PXEClient'],
    [
      'U-Boot on arm64',
      { architecture: 22, vendorClass: 'PXEClient:Arch:00022:UNDI:003000' },
      '10.0.0.3',
      'arm64.efi',
      'PXEClient',
    ],
    [
      'UEFI by HTTP on arm64',
      { ...http, architecture: 19 },
      '10.0.0.2',
      'http://files.test/arm64.efi',
      'HTTPClient',
    ],
    [
      'iPXE on arm64',
      { architecture: 11, more: [[OPTION.USER_CLASS, Buffer.from('iPXE')]] as const },
      '10.0.0.2',
      `http://10.0.0.2:8080/boot/ipxe?mac=${MAC}`,
      'PXEClient',
    ],
    ['UEFI by HTTP', http, '10.0.0.2', 'http://10.0.0.2:8080/boot/files/ipxe.efi', 'HTTPClient'],
    ['iPXE', ipxe, '10.0.0.2', `http://10.0.0.2:8080/boot/ipxe?mac=${MAC}`, 'PXEClient'],
    [
      'iPXE by its own options',
      { more: [[OPTION.IPXE, Buffer.from([1])]] as const },
      '10.0.0.2',
      `http://10.0.0.2:8080/boot/ipxe?mac=${MAC}`,
      'PXEClient',
    ],
  ])('by %s gets what to load, and from where', (_, asks, siaddr, file, vendorClass) => {
    const offer = reply(asks);
    expect(offer).toMatchObject({
      op: 'reply',
      xid: 0xcafe,
      flags: 0x8000,
      mac: MAC,
      yiaddr: '0.0.0.0',
      siaddr,
      file,
    });
    expect(textOf(offer, OPTION.BOOT_FILE)).toBe(file);
    expect(textOf(offer, OPTION.VENDOR_CLASS)).toBe(vendorClass);
    expect([...(offer?.options.get(OPTION.SERVER_ID) ?? [])]).toEqual([10, 0, 0, 2]);
    expect([...(offer?.options.get(OPTION.MESSAGE_TYPE) ?? [])]).toEqual([2]);
  });

  it('gets its UUID back, and a BIOS is instructed to look for nothing else', () => {
    const uuid = Buffer.alloc(17, 3);
    const offer = reply({ more: [[OPTION.CLIENT_UUID, uuid]] });
    expect(offer?.options.get(OPTION.CLIENT_UUID)).toEqual(uuid);
    expect([...(offer?.options.get(OPTION.VENDOR_SPECIFIC) ?? [])]).toEqual([6, 1, 8, 255]);
  });

  it('is acknowledged what it asks on the port of PXE, and nothing that it asks for a lease', () => {
    const ack = [5];
    expect([...(reply({ message: 3 }, 4011)?.options.get(OPTION.MESSAGE_TYPE) ?? [])]).toEqual(ack);
    expect([...(reply({ message: 8 }, 67)?.options.get(OPTION.MESSAGE_TYPE) ?? [])]).toEqual(ack);
    expect(reply({ message: 3 }, 67)).toBeUndefined();
  });

  it.each<[string, Asks, Partial<BootOptions>, string]>([
    ['UEFI on x86', { architecture: 6 }, {}, 'UEFI on x86, 32 bits, for which there is no boot program here'],
    ['ARM of 32 bits', { architecture: 10 }, {}, 'UEFI on ARM, 32 bits, for which'],
    ['RISC-V, by HTTP', { ...http, architecture: 28 }, {}, 'architecture 28, for which'],
    [
      'HTTP without a word',
      { vendorClass: 'HTTPClient', architecture: null },
      {},
      'an architecture that it does not name',
    ],
    [
      'BIOS without TFTP',
      { architecture: 0 },
      { tftp: undefined },
      'BIOS, and no TFTP server is set that has iPXE (PROXY_DHCP_TFTP)',
    ],
    [
      'arm64 without a loader',
      { architecture: 11 },
      { tftp: { server: '10.0.0.3', bios: 'a', uefi: 'b', arm64: undefined } },
      'UEFI on arm64, and no iPXE is set for it (PROXY_DHCP_ARM64_LOADER)',
    ],
    [
      'HTTP on x64 without iPXE',
      http,
      { hasLoader: false },
      'UEFI by HTTP on x64, and the installer was built without iPXE',
    ],
    [
      'HTTP on arm64 without a program',
      { ...http, architecture: 19 },
      { arm64Url: undefined },
      'PROXY_DHCP_ARM64_URL',
    ],
  ])('by %s gets nothing, and it is said why', (_, asks, change, why) => {
    expect(reply(asks, 67, { ...OPTIONS, ...change })).toBeUndefined();
    expect(lacks(asks, { ...OPTIONS, ...change })).toContain(why);
  });
});

it.each([
  ['one that does not boot', { vendorClass: 'udhcp 1.35.0' }],
  ['one whose class only begins alike', { vendorClass: 'PXEClients' }],
  ['a release', { message: 7 }],
  ['an answer of another server', { fields: { op: 'reply' as const } }],
])('%s gets no answer', (_, asks) => {
  expect(bootClientOf(packetOf(asks))).toBeUndefined();
});

it('no client is given an address', () => {
  const anything = fc.record({
    message: fc.nat(255),
    architecture: fc.nat(0xffff),
    vendorClass: fc.constantFrom('PXEClient', 'HTTPClient', 'PXEClient:Arch:00000', ''),
    more: fc.array(fc.tuple(fc.integer({ min: 1, max: 254 }), fc.uint8Array({ maxLength: 20 }))),
    fields: fc.record({ ciaddr: fc.ipV4(), yiaddr: fc.ipV4(), giaddr: fc.ipV4() }),
  });
  fc.assert(
    fc.property(anything, fc.constantFrom<ServerPort>(67, 4011), (asks, port) => {
      const answer = reply(asks, port);
      if (answer === undefined) return;
      expect(answer.yiaddr).toBe('0.0.0.0');
      // Lease time, subnet mask, router: what a lease would have.
      for (const code of [51, 1, 3]) expect(answer.options.has(code)).toBe(false);
    }),
  );
});
