import type { ReactNode } from 'react';
import { Title } from '../parts/state.tsx';
import { OperationList } from './operations.tsx';

const WAITING = ['WAITING'] as const;

/** What waits for a person: its plan stands on the operation's own page, where one decides. */
export function Approvals(): ReactNode {
  return (
    <>
      <Title>Approvals</Title>
      <p className="mb-3 text-dim">
        These operations wait for a person. Open one to read its plan and to decide. An operator other than
        the requester may.
      </p>
      <OperationList states={WAITING} empty="Nothing waits for a person." />
    </>
  );
}
