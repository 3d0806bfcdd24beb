import type { DeskContent, OrganiserContent } from "@/prisma/seed/content/types";

export const administrator: OrganiserContent = {
  name: "Teresa Galvani",
  email: "teresa.galvani@ponte.example",
  phone: "+39 000 555 0001",
  locale: "it",
};

export const desks: readonly DeskContent[] = [
  {
    slug: "clust-er-health",
    name: "Clust-ER Health",
    organisation: "clust-er-health",
    isLead: true,
    admittedDomains: ["unibo.example", "unimore.example", "irst.example", "rizzoli.example"],
    members: [
      {
        name: "Silvia Montebelli",
        email: "silvia.montebelli@clust-er-health.example",
        phone: "+39 000 555 0002",
        locale: "it",
      },
      {
        name: "Matteo Righi",
        email: "matteo.righi@clust-er-health.example",
        phone: "+39 000 555 0003",
        locale: "it",
      },
    ],
  },
  {
    slug: "life-sciences-pennsylvania",
    name: "Life Sciences Pennsylvania",
    organisation: "life-sciences-pennsylvania",
    isLead: false,
    admittedDomains: ["jefferson.example", "breakthrough-medicines.example"],
    admissionCode: "Discovery-2022",
    members: [
      {
        name: "Jennifer Hale",
        email: "jennifer.hale@life-sciences-pennsylvania.example",
        phone: "+1 610 555 0101",
        locale: "en",
      },
      {
        name: "Andre Washington",
        email: "andre.washington@life-sciences-pennsylvania.example",
        phone: "+1 610 555 0102",
        locale: "en",
      },
    ],
  },
];
