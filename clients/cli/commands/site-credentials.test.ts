import { expect, test } from 'vitest';
import { siteCredentials } from './site-credentials.ts';

const FILE = `
site: { name: AMS1, annotations: { shell: { env: PATH } } }
servers:
  - { name: a, bmc: { address: "https://10.0.0.1", credential: { env: BMC_A } } }
  - { name: b, bmc: { address: "https://10.0.0.2", credential: { env: BMC_A } } }
  - { name: c, bmc: { address: "https://10.0.0.3", credential: { env: BMC_C } } }
  - { name: d, bmc: { address: "https://10.0.0.4", credential: { stored: PATH } } }
`;

test('credentials come from the variables that servers name, and from no others', () => {
  const env = { BMC_A: 'root:a:b', PATH: '/bin:/usr/bin', BMC_D: 'x:y' };
  expect(siteCredentials(FILE, env)).toEqual([{ name: 'BMC_A', username: 'root', password: 'a:b' }]);
  expect(siteCredentials('no: [yaml', env)).toEqual([]);
});

test('a variable of another form is refused by its name, without its value', () => {
  expect(() => siteCredentials(FILE, { BMC_A: 'secret' })).toThrow('BMC_A must be user:password');
});
