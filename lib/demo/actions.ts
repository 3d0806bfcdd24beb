"use server";
import { notFound, redirect } from "next/navigation";
import { keepSession, readSessionToken } from "@/lib/auth/browser-cookie";
import { closeSession, openSession } from "@/lib/auth/open-session";
import { isForeignWrite } from "@/lib/auth/origin";
import { requireDemo } from "@/lib/demo/demo";
import { listDemoPeople } from "@/lib/demo/list-people";
import { inTransaction } from "@/lib/transaction";

/** Enters the demo as one of its people, without a mail. */
export async function enterAs(form: FormData): Promise<void> {
  await requireDemo();
  if (await isForeignWrite()) notFound();
  const person = (await listDemoPeople()).find((one) => one.userId === form.get("person"));
  if (!person) notFound();
  const oldSession = await readSessionToken();
  const session = await inTransaction(async (tx) => {
    if (oldSession) await closeSession(tx, oldSession);
    return openSession(tx, person.userId, new Date());
  });
  await keepSession(session);
  redirect(person.path);
}
