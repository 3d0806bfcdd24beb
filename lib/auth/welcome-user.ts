import "server-only";
import type { Transaction } from "@/lib/db";

type Arrival = { readonly email: string; readonly locale: string; readonly now: Date };

/** The user of an address that has just been proved; made on the first time, with the contact data it starts from. */
export async function welcomeUser(tx: Transaction, { email, locale, now }: Arrival): Promise<string> {
  const user = await tx.user.upsert({
    where: { email },
    create: { email, emailVerified: now, locale, createdAt: now },
    update: {},
    select: { id: true, emailVerified: true },
  });
  if (!user.emailVerified) {
    await tx.user.update({ where: { id: user.id }, data: { emailVerified: now }, select: { id: true } });
  }
  await tx.contact.createMany({ data: [{ userId: user.id, email }], skipDuplicates: true });
  return user.id;
}
