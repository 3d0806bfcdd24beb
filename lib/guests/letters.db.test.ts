import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EventDeskActor } from "@/lib/auth/actor";
import { mintAnswerer } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { acceptInvitation, answerAgain, declineInvitation } from "@/lib/guests/answer";
import { guestPlaceSchema } from "@/lib/guests/answer-schema";
import { askAgain, countUnsure } from "@/lib/guests/ask-again";
import { countDue, sendInvitations } from "@/lib/guests/send-invitations";
import { createId } from "@/lib/ids";
import { deliverDueMails } from "@/lib/mail/deliver";
import { hashAddress, readRefusalToken, refuseMail, writeRefusalToken } from "@/lib/mail/refusals";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildDesk } from "@/prisma/factories/build-desk";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsEventDesk } from "@/prisma/factories/enter";

const now = new Date("2022-06-09T08:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
let mission: BuiltMission;
let event: Awaited<ReturnType<typeof buildMatchmakingEvent>>;
let lead: EventDeskActor;
let partner: EventDeskActor;
let partnerDesk: string;

beforeAll(async () => {
  mission = await buildMission();
  event = await buildMatchmakingEvent({ mission });
  const [one, two] = [await buildUser(), await buildUser()];
  await db().deskMember.create({ data: { deskId: mission.desk.id, userId: one.id } });
  const desk = await buildDesk({ missionId: mission.id, members: [two] });
  partnerDesk = desk.id;
  await buildAttendance({ event, participant: await buildParticipant({ mission }), deskId: desk.id });
  lead = await enterAsEventDesk(one.id, mission.slug, event.slug);
  partner = await enterAsEventDesk(two.id, mission.slug, event.slug);
});
beforeEach(async () => {
  await db().guest.deleteMany();
  await db().mail.deleteMany();
});

const add = (more: object = {}) =>
  db().guest.create({
    data: {
      eventId: event.id,
      deskId: mission.desk.id,
      email: `g-${createId()}@guest.example`,
      name: "Gaia Ospite",
      locale: "it",
      offers: ["gene-aav"],
      ...more,
    },
  });
const invite = (actor = lead, at = now) => sendInvitations(actor, { letters: "invite", chosen: "all" }, at);
const mailsTo = (address: string) =>
  db().mail.findMany({ where: { address }, orderBy: { createdAt: "asc" } });

/** The secret at the end of the newest link that went to an address. */
async function readToken(address: string): Promise<string> {
  const mail = (await mailsTo(address)).at(-1);
  return (mail?.content as { path: string } | undefined)?.path.split("/").at(-1) ?? "";
}
async function answererOf(address: string) {
  const answerer = await mintAnswerer(await readToken(address), now);
  if (!answerer) throw new Error("the link opens nothing");
  return answerer;
}
async function guestOf(address: string) {
  const answerer = await answererOf(address);
  if (answerer.as !== "guest") throw new Error("no guest any more");
  return answerer.guest;
}
const place = (more: object = {}) =>
  guestPlaceSchema.parse({
    name: "Gaia Ospite",
    jobTitle: "Direttrice",
    organisationName: "Nuova Clinica",
    organisationKind: "COMPANY",
    organisationCity: "Parma",
    organisationPlace: "IT-45",
    languages: ["it", "en"],
    ...more,
  });

describe("invitations", () => {
  it("go to each guest once, also when two press at once, and leave out who wants none", async () => {
    const [one, two, refusing] = [await add(), await add(), await add()];
    await refuseMail(db(), hashAddress(refusing.email), now);
    expect(await countDue(lead, "invite", now)).toBe(3);
    const both = await Promise.all([invite(), invite()]);
    expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
    for (const { email } of [one, two]) expect(await mailsTo(email)).toHaveLength(1);
    expect(await mailsTo(refusing.email)).toHaveLength(0);
    expect(await countDue(lead, "invite", now)).toBe(1);
  });

  it("of a partner's desk go to its own guests only", async () => {
    const [foreign, own] = [await add(), await add({ deskId: partnerDesk })];
    expect(await sendInvitations(partner, { letters: "invite", chosen: [foreign.id] }, now)).toEqual({
      sent: 0,
      refused: 0,
    });
    expect((await invite(partner)).sent).toBe(1);
    expect(await mailsTo(foreign.email)).toHaveLength(0);
    expect(await mailsTo(own.email)).toHaveLength(1);
  });

  it("are reminded of after three days without an answer, and not more often", async () => {
    const { email } = await add();
    await invite();
    const remind = (at: Date) => sendInvitations(lead, { letters: "remind", chosen: "all" }, at);
    expect((await remind(later(2))).sent).toBe(0);
    expect((await remind(later(4))).sent).toBe(1);
    expect((await remind(later(5))).sent).toBe(0);
    await declineInvitation(await guestOf(email), now);
    expect((await remind(later(9))).sent).toBe(0);
  });

  it("that were refused between writing and sending are not sent", async () => {
    const { email } = await add();
    await invite();
    await refuseMail(db(), readRefusalToken(writeRefusalToken(email)) ?? "", now);
    const sent: unknown[] = [];
    const transport = { sendMail: async (mail: unknown) => sent.push(mail) };
    await deliverDueMails(new Date(Date.now() + 60_000), transport as never);
    expect(sent).toEqual([]);
    expect((await mailsTo(email))[0]).toMatchObject({ state: "FAILED", content: {} });
  });

  it("hold a refusal that nobody can invent", () => {
    const token = writeRefusalToken("a@x.example");
    expect(readRefusalToken(token)).toBe(hashAddress("a@x.example"));
    expect(readRefusalToken(`${hashAddress("a@x.example")}.x`)).toBeNull();
    expect(readRefusalToken("")).toBeNull();
    expect(token).not.toContain("a@x");
  });
});

describe("the link of an invitation", () => {
  it("makes a listed attendee of a guest in one press, once, and nothing by itself", async () => {
    const { email } = await add();
    await invite();
    const guest = await guestOf(email);
    expect(await db().user.count({ where: { email } })).toBe(0);
    const said = { place: place({ listing: "yes" }), locale: "it" };
    const presses = await Promise.all([1, 2, 3].map(() => acceptInvitation(guest, said, now)));
    expect(presses.every((one) => one.ok)).toBe(true);
    const people = await db().participant.findMany({
      where: { user: { email }, missionId: mission.id },
      include: { attendances: true, interests: true, organisation: true },
    });
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      registration: "APPROVED",
      isListed: true,
      admittedByDeskId: mission.desk.id,
      organisation: { name: "Nuova Clinica" },
    });
    expect(people[0]?.attendances.map(({ eventId }) => eventId)).toEqual([event.id]);
    expect(people[0]?.interests).toHaveLength(1);
    expect(
      await db().consentEntry.count({ where: { userId: people[0]?.userId, kind: "listing", given: true } }),
    ).toBe(1);
    expect((await answererOf(email)).as).toBe("attendee");
  });

  it("lists nobody who did not agree to it", async () => {
    const { email } = await add();
    await invite();
    await acceptInvitation(await guestOf(email), { place: place(), locale: "it" }, now);
    expect(await db().participant.findFirst({ where: { user: { email } } })).toMatchObject({
      registration: "APPROVED",
      isListed: false,
    });
  });

  it("lets somebody registered elsewhere in the mission in as they are", async () => {
    const person = await buildParticipant({
      mission,
      registration: "PENDING",
      jobTitle: { en: "As I said" },
    });
    const { email } = await add({ email: person.user.email });
    await invite();
    await acceptInvitation(await guestOf(email), { place: place({ listing: "yes" }), locale: "it" }, now);
    expect(await db().participant.findUnique({ where: { id: person.id } })).toMatchObject({
      jobTitle: { en: "As I said" },
      organisationId: person.organisationId,
      registration: "APPROVED",
    });
  });

  it("takes a no, and a yes after it", async () => {
    const { email, id } = await add();
    await invite();
    await declineInvitation(await guestOf(email), now);
    expect((await db().guest.findUniqueOrThrow({ where: { id } })).declinedAt).toEqual(now);
    await acceptInvitation(await guestOf(email), { place: place(), locale: "it" }, now);
    expect(await db().guest.findUnique({ where: { id } })).toMatchObject({
      declinedAt: null,
      attendanceId: expect.any(String),
    });
  });

  it("opens nothing once the event is over, and nothing that was made up", async () => {
    const { email } = await add();
    await invite();
    expect(await mintAnswerer(await readToken(email), later(30))).toBeNull();
    expect(await mintAnswerer("x".repeat(43), now)).toBeNull();
  });
});

describe("asking again", () => {
  it("asks everybody once a day, and their press is theirs alone", async () => {
    const person = await buildParticipant({ mission });
    const { id } = await buildAttendance({ event, participant: person });
    const unsure = await countUnsure(lead, now);
    const both = await Promise.all([askAgain(lead, now), askAgain(lead, now)]);
    expect(both.toSorted()).toEqual([0, unsure]);
    expect(await countUnsure(lead, now)).toBe(0);
    expect(await countUnsure(lead, later(2))).toBe(unsure);
    const answerer = await answererOf(person.user.email);
    if (answerer.as !== "attendee") throw new Error("not an attendee");
    const find = () => db().attendance.findUniqueOrThrow({ where: { id } });
    await answerAgain(answerer.attendee, true, now);
    expect(await find()).toMatchObject({ reconfirmedAt: now, absentSince: null });
    await answerAgain(answerer.attendee, false, now);
    expect(await find()).toMatchObject({ reconfirmedAt: null, absentSince: now });
    await answerAgain(answerer.attendee, true, now);
    expect(await find()).toMatchObject({ reconfirmedAt: now, absentSince: null });
  });
});
