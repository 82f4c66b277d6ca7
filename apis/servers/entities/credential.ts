import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

const CredentialSchema = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverCredential'>>().primary(),
    tenantId: p.string().$type<IdOf<'tenant'>>(),
    /** JWE to the workers' key: this domain can store it, but not read it. */
    sealed: p.text(),
    /** The secret of a store that it names, which is sealed as well; null where it is a user and a password. */
    reference: p.string().nullable(),
    /** The operation that prepared it, or took it up; null for one that a person gave. */
    operationId: p.string().$type<IdOf<'operation'>>().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

export class Credential extends CredentialSchema.class {}
CredentialSchema.setClass(Credential);
