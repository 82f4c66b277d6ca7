import { pino } from 'pino';
import { expect, test } from 'vitest';
import { renewingTokens } from './token-source.ts';

test('a token that has expired when it is issued is not used, and the error says so', async () => {
  const tokens = renewingTokens(
    async () => await Promise.resolve({ token: 'late', lifetimeSeconds: 0 }),
    pino({ level: 'silent' }),
  );
  await expect(tokens.current()).rejects.toThrow('the token had expired when it was issued');
});
