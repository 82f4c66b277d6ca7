import { expect, test } from 'vitest';
import { givenSettings } from './given-settings.ts';

test('what a person sets takes the place of what the stack sets', () => {
  const environment = givenSettings(
    { DEVICE_NETWORKS: '10.0.0.0/8', IMAGE_NETWORKS: '192.0.2.0/24', WEBHOOK_NETWORKS: '', HOME: '/root' },
    { demo: true },
  );
  expect(environment).toEqual({
    apis: { DEVICE_NETWORKS: '10.0.0.0/8', IMAGE_NETWORKS: '192.0.2.0/24' },
    boot: { IMAGE_NETWORKS: '192.0.2.0/24' },
    worker: { IMAGE_NETWORKS: '192.0.2.0/24' },
  });
});

test('with another issuer, no setting of the own one remains', () => {
  const environment = givenSettings(
    { AUTH_ISSUER: 'https://id.example', SERVICE_ISSUER: 'https://id.example' },
    { demo: false },
  );
  for (const process of ['apis', 'gateway', 'boot'] as const)
    expect(environment[process]).toEqual({
      AUTH_ISSUER: 'https://id.example',
      AUTH_JWKS: '',
      AUTH_AUDIENCE: '',
    });
  for (const process of ['dispatcher', 'worker'] as const)
    expect(environment[process]).toEqual({ SERVICE_TOKEN: '' });
  expect(environment.console).toEqual({ CONSOLE_ISSUER: 'https://id.example' });
});

test.each([
  [{ AUTH_ISSUER: 'https://id.example' }, false, 'AUTH_ISSUER: needs SERVICE_ISSUER'],
  [{ AUTH_ISSUER: 'https://id.example', SERVICE_TOKEN: 'x' }, true, 'AUTH_ISSUER: needs --no-demo'],
  [{ AUTH_JWKS: '/keys.json' }, false, 'AUTH_JWKS: needs AUTH_ISSUER'],
  [{ SERVICE_ISSUER: 'https://id.example' }, false, 'SERVICE_ISSUER: needs AUTH_ISSUER'],
])('%j cannot work and is refused', (env, demo, message) => {
  expect(() => givenSettings(env, { demo })).toThrow(message);
});
