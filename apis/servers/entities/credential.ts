import { defineEntity } from '@mikro-orm/core';

const CredentialSchema = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: (p) => ({
    id: p.string().primary(),
    tenantId: p.string(),
    /** JWE to the workers' key: this domain can store it, but not read it. */
    sealed: p.text(),
    /** The operation that prepared it, or took it up; null for one that a person gave. */
    operationId: p.string().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

export class Credential extends CredentialSchema.class {}
CredentialSchema.setClass(Credential);
