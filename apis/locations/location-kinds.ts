export type LocationKind = 'REGION' | 'BUILDING' | 'FLOOR' | 'ROOM' | 'CAGE' | 'ROW';

interface KindRule {
  /** Whether it is part of a site. */
  readonly ofSite: boolean;
  /** Whether it may lie in no other location: directly in its site, or, where it has none, in nothing. */
  readonly outermost: boolean;
  /** Kinds in which it may lie. */
  readonly within: readonly LocationKind[];
}

/** Which kind of location may lie in which. The descriptions of the kinds in the schema say the same. */
export const LOCATION_KINDS: Readonly<Record<LocationKind, KindRule>> = {
  REGION: { ofSite: false, outermost: true, within: ['REGION'] },
  BUILDING: { ofSite: true, outermost: true, within: [] },
  FLOOR: { ofSite: true, outermost: false, within: ['BUILDING'] },
  ROOM: { ofSite: true, outermost: true, within: ['BUILDING', 'FLOOR'] },
  CAGE: { ofSite: true, outermost: true, within: ['BUILDING', 'FLOOR', 'ROOM'] },
  ROW: { ofSite: true, outermost: true, within: ['BUILDING', 'FLOOR', 'ROOM', 'CAGE'] },
};
