import { createLocalJWKSet, jwtVerify, type JWK } from 'jose';
import { errors, type Provider, type ResourceServer } from 'oidc-provider';

/** The platform as a resource (RFC 8707), for which access tokens are JWTs. */
export const AUDIENCE_URI = 'urn:infratographer';
/** The issuer of a workload's own tokens, which it exchanges. */
export const WORKLOADS = 'https://workloads.test';
export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';

/** RFC 8693, which the library leaves to its users: a workload's own token becomes one for the platform. */
export function allowTokenExchange(
  provider: Provider,
  workloadKeys: readonly JWK[],
  platform: ResourceServer,
): void {
  const keys = createLocalJWKSet({ keys: [...workloadKeys] });
  const parameters = ['subject_token', 'subject_token_type', 'resource'];
  provider.registerGrantType<ExchangeParameters>(
    TOKEN_EXCHANGE,
    async (context) => {
      const { client: exchanger, params } = context.oidc;
      const { subject_token: token = '', subject_token_type: type } = params;
      if (type !== 'urn:ietf:params:oauth:token-type:jwt')
        throw new errors.InvalidRequest('subject_token_type');
      const { payload } = await jwtVerify(token, keys, {
        issuer: WORKLOADS,
        audience: provider.issuer,
      }).catch(() => {
        throw new errors.InvalidGrant('the subject token is not valid');
      });
      const grant = new provider.Grant({ accountId: payload.sub ?? '', clientId: exchanger.clientId });
      const exchanged = new provider.AccessToken({
        accountId: payload.sub ?? '',
        client: exchanger,
        grantId: await grant.save(),
        gty: TOKEN_EXCHANGE,
        scope: '',
      });
      if (params.resource !== AUDIENCE_URI) throw new errors.InvalidTarget('there is no such resource');
      exchanged.resourceServer = { ...platform, scopes: new Set(), identifier: () => AUDIENCE_URI };
      context.body = {
        access_token: await exchanged.save(),
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: exchanged.expiration,
      };
    },
    parameters,
  );
}

interface ExchangeParameters {
  readonly subject_token?: string;
  readonly subject_token_type?: string;
}
