import { requireEventOrganiser } from "@/lib/auth/session";
import { orNotFound } from "@/lib/or-not-found";
import { getRun } from "@/lib/runs/queries";

type Context = {
  readonly params: Promise<{ readonly mission: string; readonly event: string; readonly run: string }>;
};

/** How far a run is, for its page to ask again and again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mission, event, run: id } = await params;
  const { state, progress } = await orNotFound(getRun(await requireEventOrganiser(mission, event), id));
  return Response.json({ state, progress }, { headers: { "cache-control": "no-store" } });
}
