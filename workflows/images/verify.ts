import { ApplicationFailure } from '@temporalio/workflow';
import { isVerdict, type FetchedImage, type ImageVerifyRequest } from '#contracts/images/verification.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';

interface Verification {
  readonly request: ImageVerifyRequest;
  /** Null while nothing was fetched. */
  fetched: FetchedImage | null;
}

const start: Step<Verification> = {
  name: 'start',
  title: 'Mark the image as being verified',
  phase: 'PREPARING',
  run: async (_, { graph }) => await graph.startImageVerification({}),
  undo: async (_, { graph }) => await graph.restoreImageVerification({}),
};

const fetchImage: Step<Verification> = {
  name: 'fetch',
  title: 'Fetch the image, and compute its size and SHA-256',
  phase: 'FETCHING',
  async run(state, { images, conclude }) {
    const { url, sizeBytes } = state.request;
    state.fetched = await images.fetchImage({ url, sizeBytes });
    refuseOther(state.request, state.fetched);
    conclude(`${state.fetched.sizeBytes} bytes with the SHA-256 ${state.fetched.sha256}`);
  },
  noUndo: 'it only reads',
};

/** Throws where the bytes are not those of the image. */
function refuseOther(wanted: ImageVerifyRequest, { sha256, sizeBytes }: FetchedImage): void {
  const advice = 'Put the right image there, or change its URL, then verify it again.';
  if (wanted.sizeBytes !== null && wanted.sizeBytes !== sizeBytes) {
    const message = `The image has ${sizeBytes} bytes, not ${wanted.sizeBytes}. ${advice}`;
    throw ApplicationFailure.nonRetryable(message, 'WRONG_SIZE');
  }
  if (sha256 !== wanted.sha256) {
    const message = `The image has the SHA-256 ${sha256}, not ${wanted.sha256}. ${advice}`;
    throw ApplicationFailure.nonRetryable(message, 'WRONG_CHECKSUM');
  }
}

const record: Step<Verification> = {
  name: 'record',
  title: 'Record the image as verified',
  phase: 'RECORDING',
  irreversible: true,
  run: async ({ fetched }, { graph }) =>
    await graph.endImageVerification({
      outcome: 'SUCCEEDED',
      found: { verdict: 'VERIFIED', image: fetched },
      failure: null,
    }),
  noUndo: 'it is the end',
};

/** Fetches an image and compares it with its record, which then has the result (decision 0055). */
export const imageVerifyPlan: OperationPlan<Verification> = {
  steps: [start, fetchImage, record],
  concluded: async (_, { graph }) => !(await graph.isHeld({ by: 'SUBJECT' })),
  recover: async () => undefined,
  ended: async ({ fetched }, { graph }, { outcome, failure }) => {
    const { code } = failure;
    const found = outcome === 'FAILED' && isVerdict(code) ? { verdict: code, image: fetched } : null;
    await graph.endImageVerification({ outcome, found, failure });
  },
};

export const imageVerify = operationWorkflow<ImageVerifyRequest, Verification>((request) => ({
  plan: imageVerifyPlan,
  state: { request, fetched: null },
}));
