/** Who is admitted at once, without waiting for the desk: by the domain of their address or by a code. */
export function isAdmitted(
  desk: { readonly admittedDomains: readonly string[]; readonly admissionCode: string | null },
  person: { readonly email: string; readonly code: string },
): boolean {
  const domain = person.email.split("@")[1] ?? "";
  if (desk.admittedDomains.includes(domain)) return true;
  return (
    desk.admissionCode !== null && desk.admissionCode !== "" && person.code.trim() === desk.admissionCode
  );
}

/** Which side somebody is on, by their organisation's country: the delegation crosses the ocean, the hosts are at home. */
export function findSide(country: string, missionCountry = "IT"): "DELEGATION" | "HOSTS" {
  return country === missionCountry ? "DELEGATION" : "HOSTS";
}
