import { createInfra, OperationFailedError } from 'infratographer/sdk';

const infra = createInfra({ url: process.env['INFRA_URL'] ?? '', token: process.env['INFRA_TOKEN'] });

const [site] = await infra.sites.list({ where: { name: { eq: process.env['SITE'] } } }).toArray(1);
const [image] = await infra.images.list({ where: { tenantId: { eq: site?.tenant.id } } }).toArray(1);
if (site === undefined || image === undefined) throw new Error('There is no such site, or no image.');

const op = await infra.instances.create({
  tenantId: site.tenant.id,
  siteId: site.id,
  imageId: image.id,
  hostname: 'sdk-1',
});
try {
  const ended = await op.done({
    timeout: 10 * 60_000,
    onProgress: ({ phase, waitingFor }) => console.error(phase ?? 'REQUESTED', waitingFor ?? ''),
  });
  console.log(`${op.instance?.hostname}: ${ended?.state}`);
} catch (error) {
  if (!(error instanceof OperationFailedError)) throw error;
  console.error(`${error.step} failed: ${error.message} [${error.code}]`);
  process.exitCode = 1;
}
