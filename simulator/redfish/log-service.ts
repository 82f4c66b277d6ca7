import type { Document } from '../models/model.ts';
import type { LogModel } from '../models/telemetry.ts';
import type { Answer, ServiceRequest } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { etagOf } from './etag.ts';
import type { HardwareEvent } from './hardware-log.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';

/** The LogServices link of the system or the manager, where the model has logs there. */
export function logLink(builder: Builder, of: 'system' | 'manager'): Document {
  const { logs } = builder.model.behaviour;
  const some = logs?.services.some(({ under }) => under === of) === true;
  return some ? { LogServices: builder.link(`${builder[of]}/LogServices`) } : {};
}

/** The logs of the system and the manager, with their entries. */
export function logResources(builder: Builder): Resource[] {
  const { logs } = builder.model.behaviour;
  if (logs === undefined) return [];
  return (['system', 'manager'] as const).flatMap((under): Resource[] => {
    const services = logs.services.filter((service) => service.under === under);
    if (services.length === 0) return [];
    const folder = `${builder[under]}/LogServices`;
    return [
      builder.collection(
        'LogServiceCollection',
        folder,
        'Log Service Collection',
        services.map(({ id }) => `${folder}/${id}`),
      ),
      ...services.flatMap((service) => oneLog(builder, service, folder)),
    ];
  });
}

function oneLog(builder: Builder, service: LogModel, folder: string): Resource[] {
  const { logs } = builder.model.behaviour;
  const path = `${folder}/${service.id}`;
  const entries = `${path}/Entries`;

  const describe = (entry: HardwareEvent): Document =>
    builder.document('LogEntry', `${entries}/${entry.id}`, {
      Name: `Log Entry ${entry.id}`,
      EntryType: 'Event',
      Created: entry.at,
      Severity: severityOf(entry),
      Message: entry.message.text,
      MessageId: entry.message.id,
      MessageArgs: entry.message.args ?? [],
      Links: { OriginOfCondition: builder.link(entry.origin) },
    });

  const ordered = (bmc: Bmc): readonly HardwareEvent[] =>
    logs?.newestFirst === true ? bmc.log.entries().toReversed() : bmc.log.entries();

  /** A page of entries, and where the next one is (DSP0266 §7.10.2). */
  function page(bmc: Bmc, skip: number, top: number): Document {
    const all = ordered(bmc);
    const next = skip + top;
    return {
      ...builder.collection('LogEntryCollection', entries, 'Log Entry Collection', []).get?.(bmc),
      Members: all.slice(skip, next).map(describe),
      'Members@odata.count': all.length,
      ...(next < all.length && {
        'Members@odata.nextLink': `${builder.href(entries)}?$skip=${next}`,
      }),
    };
  }

  function paged(bmc: Bmc, { query }: ServiceRequest): Answer {
    const body = page(bmc, countOf(query.get('$skip'), 0), countOf(query.get('$top'), logs?.pageSize ?? 0));
    return { status: 200, headers: { etag: etagOf(builder.model.behaviour, body) }, body };
  }

  const collection: Resource = {
    path: entries,
    ...(logs?.pageSize === undefined
      ? { get: (bmc: Bmc) => page(bmc, 0, Number.POSITIVE_INFINITY) }
      : { read: paged }),
    child: (bmc, id) => {
      const entry = bmc.log.entries().find((one) => String(one.id) === id);
      return entry && { get: () => describe(entry) };
    },
  };
  const log: Resource = {
    path,
    get: () =>
      builder.document('LogService', path, {
        Name: service.name,
        ServiceEnabled: true,
        OverWritePolicy: 'WrapsWhenFull',
        MaxNumberOfRecords: 500,
        DateTime: new Date().toISOString(),
        DateTimeLocalOffset: '+00:00',
        Status: HEALTHY,
        Entries: builder.link(entries),
      }),
  };
  return [log, collection];
}

const severityOf = ({ message }: HardwareEvent): string =>
  message.severity === 'Informational' ? 'OK' : (message.severity ?? 'OK');

function countOf(given: string | null, otherwise: number): number {
  const count = given === null ? otherwise : Number.parseInt(given, 10);
  return Number.isNaN(count) || count < 0 ? otherwise : count;
}
