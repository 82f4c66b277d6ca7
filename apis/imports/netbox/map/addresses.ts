import type { Lists, ObjectOf } from '../read/objects.ts';
import { shownAddress } from '#platform/networks/ip-text.ts';
import { annotate } from './annotation.ts';
import { spaceOf, type BlockEntry, type Blocks, type MappedBlock } from './blocks.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, Mapping } from './mapping.ts';
import { noteOf, oneLine } from './names.ts';
import type { Ports } from './ports.ts';
import { addressOf, numberOf } from './prefixes.ts';

type Address = ObjectOf<'ipam/ip-addresses'>;
type Range = ObjectOf<'ipam/ip-ranges'>;

const NO_BLOCK = 'no prefix of its VRF is around it; an address lies in a block';

interface AddressScope {
  readonly mapping: Mapping;
  readonly lookup: Lookup;
  readonly blocks: Blocks;
  readonly ports: Ports;
  /** The file of addresses without a port. */
  readonly last: MappedFile;
}

/** IP addresses, each in the smallest block around it, in the file of the port that has it. */
export function mapAddresses(scope: AddressScope, lists: Lists): void {
  const entryOf = blockEntries();
  for (const one of lists['ipam/ip-addresses']) {
    const object = scope.mapping.object('ipam/ip-addresses', one, one.address);
    const address = addressOf(one.address);
    const block = address === undefined ? undefined : scope.blocks.index.around(spaceOf(one), address);
    if (address === undefined || block === undefined) {
      object.reason = NO_BLOCK;
      continue;
    }
    const { assigned_object_type: type, assigned_object_id: id } = one;
    const port = scope.ports.get(`${type} ${id}`);
    if (type !== '' && port === undefined)
      object.notes.push(`what has it (${type} ${id}) is not imported; it is reserved`);
    const file = port?.file ?? scope.last;
    const { entry, path } = entryOf(file, block);
    const reserved = (entry.reserved ??= []);
    scope.mapping.describe(object, file, 'ipAddress', [...path, 'reserved', reserved.length]);
    reserved.push({
      address: shownAddress(address),
      note: noteOf(oneLine(one.dns_name || one.description), 200),
      // Where NetBox has no port, there is none here either.
      assignedTo: port === undefined ? null : { device: port.device, port: port.port, kind: port.kind },
    });
    annotateAddress(scope, one);
  }
}

function annotateAddress({ mapping, lookup }: AddressScope, one: Address): void {
  const object = mapping.find('ipam/ip-addresses', one.id);
  const { status, role, dns_name, description } = one;
  const more = {
    status: status === 'active' ? '' : status,
    role,
    tenant: lookup.nameOf('tenancy/tenants', one.tenant),
    nat_inside: lookup.get('ipam/ip-addresses', one.nat_inside)?.address,
  };
  if (object !== undefined)
    annotate(object, { ...one, description: dns_name === '' ? '' : description }, more);
}

/** Ranges, each in the smallest block around both ends. */
export function mapRanges(scope: AddressScope, lists: Lists): void {
  const entryOf = blockEntries();
  const used = numbersBySpace(lists['ipam/ip-addresses']);
  for (const one of lists['ipam/ip-ranges']) {
    const object = scope.mapping.object('ipam/ip-ranges', one, `${one.start_address}-${one.end_address}`);
    const [from, to] = [addressOf(one.start_address), addressOf(one.end_address)];
    const block = from === undefined ? undefined : scope.blocks.index.around(spaceOf(one), from);
    if (from === undefined || to === undefined || block === undefined || !isAround(scope, one, block)) {
      object.reason = 'no prefix of its VRF is around both its ends; a range lies in a block';
      continue;
    }
    const { entry, path } = entryOf(scope.last, block);
    const ranges = (entry.ranges ??= []);
    scope.mapping.describe(object, scope.last, 'ipRange', [...path, 'ranges', ranges.length]);
    const said = roleOf(one, scope.lookup);
    const [first, last] = [numberOf(from), numberOf(to)];
    const taken = used.get(spaceOf(one)) ?? [];
    const isUsed = taken.some((number) => number >= first && number <= last);
    const role = isUsed ? 'POOL' : said;
    if (role !== said)
      object.notes.push(
        `its role is POOL, not ${said}: addresses of it are in use, which such a range refuses`,
      );
    ranges.push({
      from: shownAddress(from),
      to: shownAddress(to),
      role,
      note: noteOf(oneLine(one.description), 200),
    });
    annotateRange(scope, one);
  }
}

function annotateRange({ mapping, lookup }: AddressScope, one: Range): void {
  const object = mapping.find('ipam/ip-ranges', one.id);
  const { status } = one;
  const more = {
    status: status === 'active' ? '' : status,
    role: lookup.nameOf('ipam/roles', one.role),
    tenant: lookup.nameOf('tenancy/tenants', one.tenant),
  };
  if (object !== undefined) annotate(object, { ...one, description: '' }, more);
}

function isAround({ blocks }: AddressScope, one: Range, block: MappedBlock): boolean {
  const to = addressOf(one.end_address);
  return to !== undefined && blocks.index.around(spaceOf(one), to) === block;
}

function roleOf({ role, status }: Range, lookup: Lookup): 'DHCP' | 'RESERVED' | 'POOL' {
  if (/dhcp/.test(lookup.get('ipam/roles', role)?.slug ?? '')) return 'DHCP';
  return status === 'reserved' || status === 'deprecated' ? 'RESERVED' : 'POOL';
}

function numbersBySpace(addresses: readonly Address[]): ReadonlyMap<string, readonly bigint[]> {
  const numbers = new Map<string, bigint[]>();
  for (const one of addresses) {
    const address = addressOf(one.address);
    if (address === undefined) continue;
    const known = numbers.get(spaceOf(one)) ?? [];
    numbers.set(spaceOf(one), known);
    known.push(numberOf(address));
  }
  return numbers;
}

/** Entries of blocks that another file describes, to which addresses and ranges are added. */
function blockEntries(): (
  file: MappedFile,
  block: MappedBlock,
) => { readonly entry: BlockEntry; readonly path: readonly PropertyKey[] } {
  const known = new Map<MappedFile, Map<MappedBlock, number>>();
  return (file, block) => {
    const entries = (file.content.ipBlocks ??= []);
    const places = known.get(file) ?? new Map<MappedBlock, number>();
    known.set(file, places);
    const place = places.get(block) ?? entries.length;
    places.set(block, place);
    const { prefix, routingDomain } = block;
    const entry = (entries[place] ??= { prefix, ...(routingDomain === undefined ? {} : { routingDomain }) });
    return { entry, path: ['ipBlocks', place] };
  };
}
