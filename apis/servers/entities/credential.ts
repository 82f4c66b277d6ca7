import { defineEntity } from '@mikro-orm/core';

const CredentialSchema = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: (p) => ({
    id: p.string().primary(),
    tenantId: p.string(),
    /** JWE to the workers' key: this domain can store it, but not read it. */
    sealed: p.text(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

export class Credential extends CredentialSchema.class {}
CredentialSchema.setClass(Credential);
