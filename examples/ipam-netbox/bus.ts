// NATS: what others publish of their resources, and what we publish of ours.
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { createHash, randomUUID } from 'node:crypto';
import { KIND_NAMES } from './mapping.ts';

/** A fact: what is true of a resource, for other domains. */
export interface Fact {
  readonly kind: string;
  readonly id: string;
  readonly tenantId: string | null;
  readonly state: string | null;
  readonly version: number;
  readonly deleted?: boolean;
  readonly ancestors?: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is known of other domains' resources. */
export interface Known {
  /** The resource; undefined where it is unknown or deleted. */
  find(id: string): Fact | undefined;
  /** A tenant and those above it, from the root on; none of an unknown one. */
  ancestors(tenantId: string | null): readonly string[];
  /** Those that are being deleted: their domains ask what others have of them. */
  deleting(): readonly Fact[];
  /** Assignments of roles. */
  roles(): readonly Fact[];
}

export interface Bus extends Known {
  /** What we have published of ours and is not deleted, as of the start. */
  readonly published: ReadonlyMap<string, Fact>;
  event(type: string, subject: string, data: object, actor?: string | null): Promise<void>;
  fact(fact: Fact): Promise<void>;
  close(): Promise<void>;
}

const OTHERS = ['tenant', 'roleAssignment', 'site', 'instance', 'server', 'loadBalancer', 'devicePort'];
/** The server removes the consumer of a process that has ended after this, in nanoseconds. */
const FORGOTTEN_AFTER = 30_000_000_000;

/** Resolves once all present facts have been read; calls `changed` with those that arrive later. */
export async function connectBus(url: string, changed: (fact: Fact) => Promise<void>): Promise<Bus> {
  const connection = await connect({ servers: url, maxReconnectAttempts: -1 });
  const [js, manager] = [jetstream(connection), await jetstreamManager(connection)];
  const facts = new Map<string, Fact>();
  const published = new Map<string, Fact>();
  const roles = new Map<string, Fact>();
  const keep = (fact: Fact): void => {
    const [own, one] = [(KIND_NAMES as string[]).includes(fact.kind), fact.kind === 'roleAssignment'];
    const map = own ? published : one ? roles : facts;
    if (fact.deleted === true) map.delete(fact.id);
    else if ((map.get(fact.id)?.version ?? 0) <= fact.version) map.set(fact.id, fact);
  };
  const subjects = [...OTHERS, ...KIND_NAMES].map((kind) => `facts.${kind}.>`);
  const { name, num_pending } = await manager.consumers.add('FACTS', {
    durable_name: `ipam-netbox-${randomUUID()}`,
    inactive_threshold: FORGOTTEN_AFTER,
    deliver_policy: DeliverPolicy.LastPerSubject,
    ack_policy: AckPolicy.Explicit,
    filter_subjects: subjects,
  });
  const messages = await (await js.consumers.get('FACTS', name)).consume({ abort_on_missing_resource: true });
  await new Promise<void>((resolve, reject) => {
    let before = num_pending;
    if (before === 0) resolve();
    const read = async (): Promise<void> => {
      for await (const message of messages) {
        const { data: given } = message.json<{ data: Fact }>();
        const data = { ...given, data: given.data ?? {} };
        const isOurs = (KIND_NAMES as string[]).includes(data.kind);
        if (!isOurs || before > 0) keep(data);
        message.ack();
        before -= 1;
        if (before === 0) resolve();
        if (before < 0 && !isOurs) await changed(data);
      }
      if (!connection.isClosed()) throw new Error('NATS has ended the consumer of facts');
    };
    read().catch((error: unknown) => {
      reject(error);
      // Without the facts of others every answer would be outdated: end, so that the service manager starts us again.
      setImmediate(() => {
        throw error;
      });
    });
  });
  const publish = async (subject: string, type: string, about: string, data: object, more: object) => {
    const event = {
      specversion: '1.0',
      id: createHash('sha256')
        .update(JSON.stringify([type, about, data]))
        .digest('hex')
        .slice(0, 32),
      source: 'infratographer/ipam',
      type,
      subject: about,
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data,
      ...more,
    };
    // What is published twice after a crash is dropped by the server, by this id.
    await js.publish(subject, JSON.stringify(event), { msgID: event.id });
  };
  return {
    published,
    find: (id) => facts.get(id),
    ancestors: (tenantId) => facts.get(tenantId ?? '')?.ancestors ?? [],
    deleting: () => [...facts.values()].filter(({ state }) => state === 'DELETING'),
    roles: () => [...roles.values()],
    event: async (type, subject, data, actor) =>
      await publish(`events.${type}`, type, subject, data, actor == null ? {} : { actor }),
    fact: async (fact) =>
      await publish(`facts.${fact.kind}.${fact.id}`, `fact.${fact.kind}`, fact.id, fact, {}),
    async close() {
      await manager.consumers.delete('FACTS', name).catch(() => false);
      await connection.close();
    },
  };
}
