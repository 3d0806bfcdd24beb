import { agriFoodOrganisations } from "@/prisma/seed/content/organisations/agri-food";
import { delegationCompanies } from "@/prisma/seed/content/organisations/delegation-companies";
import { delegationInstitutions } from "@/prisma/seed/content/organisations/delegation-institutions";
import { hostCare } from "@/prisma/seed/content/organisations/host-care";
import { hostCompanies } from "@/prisma/seed/content/organisations/host-companies";
import { hostInstitutions } from "@/prisma/seed/content/organisations/host-institutions";
import { hostInvestors } from "@/prisma/seed/content/organisations/investors";
import type { OrganisationContent } from "@/prisma/seed/content/types";

export const organisations: readonly OrganisationContent[] = [
  ...delegationInstitutions,
  ...delegationCompanies,
  ...agriFoodOrganisations,
  ...hostInstitutions,
  ...hostInvestors,
  ...hostCompanies,
  ...hostCare,
];
