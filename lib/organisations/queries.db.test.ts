import { beforeAll, expect, test } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { listColleaguesOrganisations, searchOrganisations } from "@/lib/organisations/queries";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsUser } from "@/prisma/factories/enter";

let mission: BuiltMission;
let actor: UserActor;

beforeAll(async () => {
  mission = await buildMission();
  actor = await enterAsUser((await buildUser({ email: "ada@arco.example" })).id);
});

const namesOf = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

test("colleagues are those of the same domain; a mailbox provider's domain joins nobody", async () => {
  await buildOrganisation({ name: "Arco", emailDomains: ["arco.example"] });
  await buildOrganisation({ name: "Not Arco", emailDomains: ["notarco.example"] });
  await buildOrganisation({ name: "By mistake", emailDomains: ["gmail.com"] });
  expect(namesOf(await listColleaguesOrganisations(actor))).toEqual(["Arco"]);
  const elsewhere = await enterAsUser((await buildUser({ email: "ada@gmail.com" })).id);
  expect(await listColleaguesOrganisations(elsewhere)).toEqual([]);
});

test("a search finds by a part of the name, and only organisations that can be seen in this mission", async () => {
  const organisation = (name: string) => buildOrganisation({ name });
  const seen = await organisation("Ponteggi Seen");
  await buildParticipant({ mission, organisationId: seen.id });
  const unlisted = await organisation("Ponteggi Unlisted");
  await buildParticipant({ mission, organisationId: unlisted.id, listingConsentAt: null });
  const elsewhere = await organisation("Ponteggi Elsewhere");
  await buildParticipant({ mission: await buildMission(), organisationId: elsewhere.id });
  await organisation("Ponteggi Alone");
  expect(namesOf(await searchOrganisations(actor, mission.slug, "PONTEGGI"))).toEqual(["Ponteggi Seen"]);
  expect(namesOf(await searchOrganisations(actor, mission.slug, mission.lead.name.slice(0, 14)))).toContain(
    mission.lead.name,
  );
});

test.each(["", "p", "%%", "__", "100%_no"])("%j finds nothing", async (text) => {
  expect(await searchOrganisations(actor, mission.slug, text)).toEqual([]);
});
