/** User name and password of a BMC's administrator. */
export interface Credential {
  readonly username: string;
  readonly password: string;
}
