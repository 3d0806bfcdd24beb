/** The part of an address that says where somebody works. */
export function domainOf(email: string): string {
  return email.split("@")[1] ?? "";
}

type Desk = { readonly admittedDomains: readonly string[]; readonly admissionCode: string | null };

/** Who is admitted at once, without waiting for the desk: by the domain of their address or by a code. */
export function isAdmitted(desk: Desk, person: { readonly email: string; readonly code: string }): boolean {
  if (desk.admittedDomains.includes(domainOf(person.email))) return true;
  const code = person.code.trim();
  return code !== "" && code === desk.admissionCode;
}

/** The desk that lets somebody in: by the code they were given before by their domain. */
export function findAdmitting<Admitting extends Desk>(
  desks: readonly Admitting[],
  person: { readonly email: string; readonly code: string },
): Admitting | undefined {
  const byCode = desks.find((desk) => isAdmitted({ ...desk, admittedDomains: [] }, person));
  return byCode ?? desks.find((desk) => isAdmitted(desk, { ...person, code: "" }));
}

/** Which side somebody is on: the delegation comes from the country of those who lead the mission, the hosts are at home. */
export function findSide(country: string, leadCountry: string): "DELEGATION" | "HOSTS" {
  return country === leadCountry ? "DELEGATION" : "HOSTS";
}
