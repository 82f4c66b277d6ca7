/** Legal forms of companies, and what else of a name BMCs report and libraries of device types leave out. */
const LEGAL_FORM = /[\s,]+(inc|corp|corporation|co|company|ltd|limited|llc|gmbh|ag|technologies)\.?$/;

/** A manufacturer's name by which it is compared: "Dell Inc." and "DELL" are one. */
export function makerOf(name: string): string {
  let maker = name.trim().toLowerCase();
  while (LEGAL_FORM.test(maker)) maker = maker.replace(LEGAL_FORM, '');
  return maker;
}
