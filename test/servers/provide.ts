import { serverUser } from '#deploy/local/parts/server-user.ts';
import { provideServers } from '#platform/testing/servers.ts';
import { startNats, startPostgres } from './start-part.ts';

provideServers({ startNats, startPostgres, serverUser });
