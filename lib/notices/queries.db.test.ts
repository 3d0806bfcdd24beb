import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { queueMail } from "@/lib/mail/outbox";
import { countNewNotices, listNotices, openNotice, seeAllNotices } from "@/lib/notices/queries";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsUser } from "@/prisma/factories/enter";

const text = { en: "Breakfast", it: "Colazione" };
const content = {
  missionSlug: "m",
  missionTitle: text,
  acknowledgement: text,
  eventSlug: "e",
  eventTitle: text,
  zone: "America/New_York",
  meetingId: "m1",
  counterpart: { name: "Ada Rossi", organisation: "Ponte Lab" },
};

async function write(userId: string, address: string, dueAt?: Date) {
  const to = { userId, address, locale: "en" };
  return queueMail(db(), { kind: "meeting-accepted", to, content, dueAt });
}

it("shows a person's own news in the reader's language, not before its mail may leave, and nothing secret", async () => {
  const [me, other] = [await buildUser(), await buildUser()];
  const mine = await write(me.id, me.email);
  await write(me.id, me.email, new Date(Date.now() + 60_000));
  const theirs = await write(other.id, other.email);
  const link = { path: "/sign-in/link?token=x", code: "123456", minutes: 30 };
  await db().mail.create({
    data: { kind: "sign-in", address: me.email, userId: me.id, locale: "en", content: link },
  });
  const actor = await enterAsUser(me.id);
  const { notices } = await listNotices(actor, "it", 1);
  expect(notices).toMatchObject([{ id: mine, isNew: true, path: "/missions/m/meetings/m1" }]);
  expect(notices[0]?.title).toContain("Ada Rossi");
  expect(await openNotice(actor, theirs)).toBeNull();
  expect(await openNotice(actor, mine)).toBe("/missions/m/meetings/m1");
  expect(await countNewNotices(actor)).toBe(0);
  await seeAllNotices(actor);
  expect((await db().mail.findUniqueOrThrow({ where: { id: theirs } })).seenAt).toBeNull();
});
