/** The tenant above all others. It exists in every installation, so that it can have admins. */
export const ROOT_TENANT_ID = 'tnntten-00000000000000000000000001';
