import type { Session } from './access.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { accountPath } from './account-service.ts';
import { baseMessage, extendedInfo, fail, failWith } from './errors.ts';
import type { Builder, Resource } from './resource.ts';

/** The session service: login by POST, logout by DELETE (DSP0266 §13.3.4). */
export function sessionResources(builder: Builder): Resource[] {
  const { root, model } = builder;
  const service = `${root}/SessionService`;
  const folder = `${service}/Sessions`;

  const describe = (session: Session): Record<string, unknown> =>
    builder.document('Session', `${folder}/${session.id}`, {
      Name: 'User Session',
      UserName: session.username,
    });

  /** DSP0266, password change required: the session is opened, and says what it is good for. */
  const wantsNewPassword = (id: string): Record<string, unknown> => ({
    '@Message.ExtendedInfo': [
      extendedInfo(
        model.behaviour,
        baseMessage(model.behaviour, 'PasswordChangeRequired', accountPath(root, id)),
      ),
    ],
  });

  function login(bmc: Bmc, body: Record<string, unknown>): Answer {
    const { UserName: username, Password: password } = body;
    for (const property of ['UserName', 'Password']) {
      if (typeof body[property] !== 'string') return fail(model.behaviour, 400, 'PropertyMissing', property);
    }
    const outcome = bmc.access.login(username, password);
    if (outcome.kind === 'refused') return fail(model.behaviour, 401, 'NoValidSession');
    if (outcome.kind === 'full') return failWith(model.behaviour, 503, model.behaviour.sessions.limitMessage);
    const path = builder.href(`${folder}/${outcome.session.id}`);
    return {
      status: 201,
      effect: true,
      headers: { location: path, 'x-auth-token': outcome.token },
      body: {
        ...describe(outcome.session),
        ...(outcome.account.passwordChangeRequired ? wantsNewPassword(outcome.account.id) : {}),
      },
    };
  }

  return [
    {
      path: service,
      get: () =>
        builder.document('SessionService', service, {
          Name: 'Session Service',
          ServiceEnabled: true,
          SessionTimeout: model.behaviour.sessions.shownTimeout,
          Sessions: builder.link(folder),
        }),
    },
    {
      path: folder,
      openPost: true,
      get: (bmc) =>
        builder
          .collection(
            'SessionCollection',
            folder,
            'Session Collection',
            bmc.access.sessions().map(({ id }) => `${folder}/${id}`),
          )
          .get?.(bmc) ?? {},
      post: login,
      child: (bmc, id) => {
        const session = bmc.access.session(id);
        return (
          session && {
            get: () => describe(session),
            delete: () => {
              bmc.access.end(id);
              return { status: 204, effect: true };
            },
          }
        );
      },
    },
  ];
}
