import { createInfra, RefusedError } from 'infratographer/sdk';

const infra = createInfra({ url: process.env['INFRA_URL'] ?? '', token: process.env['INFRA_TOKEN'] });

const [site] = await infra.sites.list({ where: { name: { eq: process.env['SITE'] } } }).toArray(1);
try {
  await infra.racks.create({ siteId: site?.id ?? '', name: 'r1', units: 9_999 });
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  console.log(`${error.path.join('.')}: ${error.message} [${error.code}]`);
}
