"use server";
import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireUser } from "@/lib/auth/session";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { openNotice, seeAllNotices } from "@/lib/notices/queries";

const noticeSchema = z.object({ id: z.string().min(1).max(40) });

/** Goes where a notice leads, and notes that it was seen. */
export async function openNoticeAction(form: FormData): Promise<void> {
  const { id } = parseOrNotFound(noticeSchema, form);
  const path = await openNotice(await requireUser("/notices"), id);
  if (!path) notFound();
  revalidatePath("/", "layout");
  redirect(path);
}

export async function seeAllNoticesAction(): Promise<void> {
  await seeAllNotices(await requireUser("/notices"));
  revalidatePath("/", "layout");
  redirect("/notices");
}
