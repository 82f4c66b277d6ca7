/** A firmware image for one component. */
export interface FirmwareImage {
  /** The component it is for: its part, or its id. */
  readonly component: string;
  /** Version the component reports once the image runs. */
  readonly version: string;
  /** Where the image is; fetched by the BMC itself, or by us where the BMC only accepts it pushed. */
  readonly url: string;
  /** Lower-case hex; checked before the image is pushed. */
  readonly sha256: string;
}
