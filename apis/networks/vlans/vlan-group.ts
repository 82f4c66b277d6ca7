import { resource } from '#platform/resource/declaration.ts';
import { VlanGroup } from '../entities/vlan-group.ts';

export const vlanGroup = resource<VlanGroup>('VlanGroup', { entity: VlanGroup, fact: ['name'] });
