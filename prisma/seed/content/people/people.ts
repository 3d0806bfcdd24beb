import { organisations } from "@/prisma/seed/content/organisations/organisations";
import { agriFoodPeople } from "@/prisma/seed/content/people/agri-food";
import { buildPhone } from "@/prisma/seed/content/people/build-phone";
import { delegationAdvancedTherapies } from "@/prisma/seed/content/people/delegation-advanced-therapies";
import { delegationCompanyPeople } from "@/prisma/seed/content/people/delegation-companies";
import { delegationHospitals } from "@/prisma/seed/content/people/delegation-hospitals";
import { delegationNetwork } from "@/prisma/seed/content/people/delegation-network";
import { delegationUniversities } from "@/prisma/seed/content/people/delegation-universities";
import { hostCellAndGenePeople } from "@/prisma/seed/content/people/host-cell-and-gene";
import { hostDevicesDigitalPeople } from "@/prisma/seed/content/people/host-devices-digital";
import { hostHospitalPeople } from "@/prisma/seed/content/people/host-hospitals";
import { hostMedicinesPeople } from "@/prisma/seed/content/people/host-medicines";
import { hostNetworkPeople } from "@/prisma/seed/content/people/host-network";
import { hostResearchPeople } from "@/prisma/seed/content/people/host-research";
import { investorPeople } from "@/prisma/seed/content/people/investors";
import type { PersonContent } from "@/prisma/seed/content/types";

const drafts = [
  ...delegationAdvancedTherapies,
  ...delegationHospitals,
  ...delegationUniversities,
  ...delegationCompanyPeople,
  ...delegationNetwork,
  ...hostCellAndGenePeople,
  ...hostResearchPeople,
  ...hostHospitalPeople,
  ...hostMedicinesPeople,
  ...hostDevicesDigitalPeople,
  ...investorPeople,
  ...hostNetworkPeople,
  ...agriFoodPeople,
];

/** Everybody who registers in the demo; all invented. */
export const people: readonly PersonContent[] = drafts.map((person, position) => {
  const organisation = organisations.find(({ slug }) => slug === person.organisation);
  if (!organisation) throw new Error(`${person.key}: no organisation ${person.organisation}`);
  return { ...person, phone: buildPhone(organisation, position) };
});
