import "server-only";
import type { Transaction } from "@/lib/db";

const window = 3_600_000;
const mostTries = 5;

/**
 * Does a typed code open a desk of the mission, or is none typed? After five wrong ones in an hour further ones are
 * not looked at, and the answer is the same. Counted in real time, behind the person's lock.
 */
export async function judgeCode(
  tx: Transaction,
  userId: string,
  desks: readonly { readonly admissionCode: string | null }[],
  typed: string,
): Promise<boolean> {
  const code = typed.trim();
  if (code === "") return true;
  const at = new Date();
  const tries = await tx.codeTry.count({ where: { userId, at: { gt: new Date(at.getTime() - window) } } });
  if (tries >= mostTries) return false;
  if (desks.some((desk) => desk.admissionCode === code)) return true;
  await tx.codeTry.create({ data: { userId, at }, select: { id: true } });
  return false;
}
