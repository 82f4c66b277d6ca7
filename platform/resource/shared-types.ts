/** Types that some domains have beside their own, which describe them in the same words. */
export const SHARED_TYPES = /* GraphQL */ `
  "Why something failed: a code programs can branch on, a sentence people can act on."
  type Failure {
    "What kind of failure it is, for programs."
    code: String!
    "What happened, and what to do about it."
    message: String!
    "The step of the operation in which it happened."
    step: String
  }

  "A long-running piece of work: what was asked, by whom, what it does now, what it waits for, how it ended."
  type Operation {
    "What it does."
    kind: OperationKind!
    "How far it is."
    state: OperationState!
    "Its page in the Temporal UI."
    temporalUrl: String
  }

  "What an operation does."
  enum OperationKind {
    "Reserves a server for an instance and installs its image."
    PROVISION
    "Installs an image on the server of an instance that is installed already."
    REIMAGE
    "Boots a rescue system in the memory of an instance's server."
    RESCUE
    "Boots an instance from its disk after a rescue."
    UNRESCUE
    "Wipes the disks of an instance's server, frees it, and deletes the instance."
    DECOMMISSION
    "Checks the BMC of a new server and reads its inventory."
    ENROLL
    "Reads the inventory of a server again."
    INSPECT
    "Turns a server on or off."
    POWER
    "Erases every disk of a server by its BMC, with evidence for each."
    ERASE
    "Changes the password of a server's BMC."
    CREDENTIAL_ROTATE
    "Changes the address or credential under which a server's BMC is reached."
    BMC_UPDATE
    "Sets attributes of a server's BIOS."
    BIOS_APPLY
    "Brings the firmware of a server to a baseline."
    FIRMWARE_UPDATE
    "Serves a session at the serial console of a server."
    CONSOLE
    "Deletes a resource once no other domain has anything of it."
    DELETE
    "Fetches an image, and checks its size and SHA-256."
    IMAGE_VERIFY
  }

  "How far an operation is."
  enum OperationState {
    "Accepted; not yet started."
    PENDING
    "Waits for a person."
    WAITING
    "Its steps are being done."
    RUNNING
    "Takes back what it did."
    UNDOING
    "It has done what was asked."
    SUCCEEDED
    "It failed; what could be taken back was taken back."
    FAILED
    "It was cancelled, and took back what it had done."
    CANCELLED
  }
`;
