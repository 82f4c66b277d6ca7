/** A user name and password for one BMC. Lives in memory of the process that talks to the BMC, nowhere else. */
export interface Credential {
  readonly username: string;
  readonly password: string;
}

/** What a provider acts on: one BMC, and behind it one computer system. */
export interface Target {
  /** Our id of the server; names the target in locks, errors and logs. */
  readonly id: string;
  /** Base URL of the management controller, e.g. `https://10.0.0.7`. */
  readonly address: string;
  readonly credential: Credential;
  /** PEM bundle that signs the BMC's certificate. Without it, and without a fingerprint, the system's CAs decide. */
  readonly ca?: string | undefined;
  /**
   * SHA-256 fingerprint of the BMC's certificate (hex, colons allowed); beats `ca`. Of what speaks SSH that of its host key,
   * as OpenSSH prints it (`SHA256:…`).
   */
  readonly fingerprint?: string | undefined;
  /** Id of the computer system at its BMC; needed where one BMC manages several. */
  readonly systemId?: string | undefined;
  /** Serial number and UUID that the machine is known by: calls fail where it reports that it is another one. */
  readonly identity?:
    | { readonly serial?: string | undefined; readonly uuid?: string | undefined }
    | undefined;
}
