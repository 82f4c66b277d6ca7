import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import type { ConsoleEnd } from '#contracts/servers/requests.ts';
import type { ConsoleSessionState } from '../console/console-states.ts';

const ConsoleSessionSchema = defineEntity({
  name: 'ConsoleSession',
  tableName: 'console_session',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverConsoleSession'>>().primary(),
    serverId: p.string().$type<IdOf<'server'>>(),
    state: p.string().$type<ConsoleSessionState>(),
    openedBy: p.string(),
    /** Where the worker that has it serves it; null before it is open. */
    url: p.string().nullable(),
    expiresAt: p.datetime(),
    /** Whether its end was requested. */
    closing: p.boolean().default(false),
    operationId: p.string().$type<IdOf<'operation'>>(),
    /** The event that started the operation, so that it can be started again where it was lost. */
    operationRequest: p.json().$type<object>(),
    endedBecause: p.string().$type<ConsoleEnd | 'CANCELLED'>().nullable(),
    failure: p.json().$type<Failure>().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    endedAt: p.datetime().nullable(),
  }),
});

/** A session in which people use the serial console of a machine. It does not lock the machine. */
export class ConsoleSession extends ConsoleSessionSchema.class {}
ConsoleSessionSchema.setClass(ConsoleSession);
