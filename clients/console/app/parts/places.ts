/** Where the page of a resource is, by the prefix of its id. */
const PLACES: Readonly<Record<string, string>> = {
  srvrsrv: '/servers',
  instins: '/instances',
  oprnopr: '/operations',
  lctnrck: '/racks',
  ntwkdev: '/networks',
  hrdwdvt: '/hardware',
  ipamibk: '/ipam',
  loadbal: '/load-balancers',
  audtwhk: '/settings/webhooks',
};

/** The address of the page of a resource; undefined where there is none. */
export function pageOf(id: string): string | undefined {
  const place = PLACES[id.slice(0, id.indexOf('-'))];
  return place === undefined ? undefined : `${place}/${id}`;
}
