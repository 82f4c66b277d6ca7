import type { ReactNode } from 'react';
import { OperationRows, useOperations } from '../parts/operation-rows.tsx';
import { Title } from '../parts/page.tsx';

/** What waits for a decision. The plan is on the operation's own page, where one decides. */
export function Approvals(): ReactNode {
  const found = useOperations({ approvalState: { eq: 'WAITING' }, state: { eq: 'WAITING' } });
  return (
    <>
      <Title>Approvals</Title>
      <p className="mb-3 text-dim">
        These plans wait for a decision by an operator other than the requester. Open one to read its plan.
      </p>
      <OperationRows found={found} empty="No plan waits for a decision." />
    </>
  );
}
