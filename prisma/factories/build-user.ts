import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import type { Prisma } from "@/prisma/generated/client";

/** Somebody who can sign in, with contact data of their own. */
export async function buildUser({
  phone,
  ...overrides
}: Partial<Prisma.UserUncheckedCreateInput> & { readonly phone?: string } = {}) {
  const tag = createId().slice(0, 8);
  const email = overrides.email ?? `person-${tag}@${tag}.example`;
  return db().user.create({
    data: {
      name: `Person ${tag}`,
      ...overrides,
      email,
      contact: { create: { email, phone: phone ?? null } },
    },
  });
}
