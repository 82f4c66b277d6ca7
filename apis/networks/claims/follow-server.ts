import type { Transaction } from '#platform/database/database.ts';
import type { ResourceMap } from '#platform/resource/declaration.ts';

/**
 * Deletes the claims of operations that no longer hold the server: they have ended. Facts of a server arrive in their order,
 * and a claim is made only once the fact of its own operation has arrived.
 */
export async function followServer(tx: Transaction, _: ResourceMap, id: string): Promise<void> {
  await tx.em.execute(
    `delete from switch_port_claim claim where server_id = ? and not exists (
       select from reference server
       where server.id = claim.server_id and not server.deleted
         and server.data->>'operationId' = claim.operation_id)`,
    [id],
  );
}
