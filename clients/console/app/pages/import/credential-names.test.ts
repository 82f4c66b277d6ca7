import { expect, test } from 'vitest';
import { credentialNames, credentialsFor } from './credential-names.ts';

test('the names of credentials are found in every style, each once, and not in comments', () => {
  const text = `servers:
  - bmc: { address: "https://10.0.0.7", credential: { env: AMS1_BMC } }
  - bmc:
      credential:
        env: "AMS 2"
  - bmc: { credential: {env: 'AMS3'} }
  - bmc: { credential: { env: AMS1_BMC } }
  # credential: { env: NOT_THIS }
  - bmc: { credential: { stored: srvrcrd-1 } }
env: OTHER
`;
  expect(credentialNames(text)).toEqual(['AMS1_BMC', 'AMS 2', 'AMS3']);
});

test('only those with both a user and a password are sent', () => {
  const typed = { A: { username: 'root', password: 'x' }, B: { username: 'root', password: '' } };
  expect(credentialsFor(['A', 'B', 'C'], typed)).toEqual([{ name: 'A', username: 'root', password: 'x' }]);
});
