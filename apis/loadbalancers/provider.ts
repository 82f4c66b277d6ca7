import { defineEntity } from '@mikro-orm/core';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const ProviderSchema = defineEntity({
  name: 'LoadBalancerProvider',
  tableName: 'load_balancer_provider',
  properties: (p) => ({
    ...resourceProperties<'loadBalancerProvider'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
  }),
});

export class LoadBalancerProvider extends ProviderSchema.class {}

ProviderSchema.setClass(LoadBalancerProvider);

export const provider = resource<LoadBalancerProvider>('LoadBalancerProvider', {
  entity: LoadBalancerProvider,
  fact: ['name'],
});
