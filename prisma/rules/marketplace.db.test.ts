import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOpportunity } from "@/prisma/factories/build-opportunity";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { type BuiltParticipant, buildParticipant } from "@/prisma/factories/build-participant";
import { ruleBrokenBy } from "@/prisma/rules/broken-rule";

let mission: BuiltMission;
let participant: BuiltParticipant;

beforeAll(async () => {
  mission = await buildMission();
  participant = await buildParticipant({ mission });
});

describe("an opportunity", () => {
  const broken = (more: object) => ruleBrokenBy(() => buildOpportunity({ participant, ...more }));

  it("that is published says since when; only a round has a sum, and every sum a known currency", async () => {
    expect(await broken({ publishedAt: null })).toBe("opportunity_published_since");
    expect(await broken({ amountThousands: 5, currency: "EUR" })).toBe("opportunity_amount_of_round");
    const round = { kind: "ROUND" };
    expect(await broken({ ...round, amountThousands: 0, currency: "EUR" })).toBe(
      "opportunity_amount_of_round",
    );
    expect(await broken({ ...round, amountThousands: 5 })).toBe("opportunity_amount_in_currency");
    expect(await broken({ ...round, amountThousands: 5, currency: "GBP" })).toBe(
      "opportunity_currency_known",
    );
    expect(await broken({ ...round, amountThousands: 5, currency: "USD" })).toBe("ok");
  });

  it("belongs to its author's organisation and is found at once", async () => {
    const other = await buildOrganisation();
    expect(
      await ruleBrokenBy(() =>
        buildOpportunity({ participant: { ...participant, organisationId: other.id } }),
      ),
    ).toBe("Opportunity_participantId_organisationId_fkey");
    const { id } = await buildOpportunity({ participant });
    expect(await db().searchEntry.findUnique({ where: { id } })).toMatchObject({ opportunityId: id });
    await db().opportunity.delete({ where: { id } });
    expect(await db().searchEntry.findUnique({ where: { id } })).toBeNull();
  });
});

describe("a shortlist", () => {
  it("is kept by those with a thesis, of others, once each, with short notes", async () => {
    const subject = await buildOrganisation();
    const { id: participantId, organisationId } = participant;
    const add = (more: object = {}) =>
      ruleBrokenBy(() =>
        db().shortlistEntry.create({
          data: { participantId, organisationId, subjectId: subject.id, ...more },
        }),
      );
    expect(await add()).toBe("ShortlistEntry_organisationId_fkey");
    const thesis = { organisationId, statement: {}, areaCodes: [], stages: [], geography: [] };
    await db().investorThesis.create({ data: thesis });
    expect(await add({ subjectId: organisationId })).toBe("shortlist_of_others");
    expect(await add({ note: "x".repeat(2001) })).toBe("shortlist_note_short");
    expect(await add()).toBe("ok");
    expect(await add()).toBe("ShortlistEntry_participantId_subjectId_key");
  });
});

describe("a thesis", () => {
  it("lets a sane number of requests wait", async () => {
    const { id: organisationId } = await buildOrganisation();
    const thesis = { organisationId, statement: {}, areaCodes: [], stages: [], geography: [] };
    const create = (incomingQuota: number) =>
      ruleBrokenBy(() => db().investorThesis.create({ data: { ...thesis, incomingQuota } }));
    expect(await create(-1)).toBe("thesis_quota_sane");
    expect(await create(101)).toBe("thesis_quota_sane");
    expect(await create(0)).toBe("ok");
  });
});
