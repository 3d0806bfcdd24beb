import { notFound } from "next/navigation";
import { requireEventOrganiser } from "@/lib/auth/session";
import { orNotFound } from "@/lib/or-not-found";
import { getScheduleTexts } from "@/lib/schedule/queries";

type Context = {
  readonly params: Promise<{
    readonly mission: string;
    readonly event: string;
    readonly schedule: string;
    readonly file: string;
  }>;
};

/** The exact texts that were solved and checked. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mission, event, schedule, file } = await params;
  const texts = await orNotFound(getScheduleTexts(await requireEventOrganiser(mission, event), schedule));
  const text =
    file === "instance.json" ? texts.instance : file === "schedule.json" ? texts.result : notFound();
  return new Response(text, {
    headers: { "content-type": "application/json", "cache-control": "private, no-store" },
  });
}
