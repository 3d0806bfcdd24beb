import { readClock } from "@/lib/clock";
import { readRefusalToken, refuseMailOf } from "@/lib/mail/refusals";

type Context = { readonly params: Promise<{ readonly refusal: string }> };

/** RFC 8058: a mail program posts here for its reader, without cookies; the page's form does the same. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { refusal } = await params;
  const addressHash = readRefusalToken(refusal);
  if (!addressHash) return new Response(null, { status: 404 });
  await refuseMailOf(addressHash, await readClock());
  const form = await request.formData().catch(() => null);
  if (form?.get("as") !== "page") return new Response(null, { status: 200 });
  return new Response(null, { status: 303, headers: { location: `/unsubscribe/${refusal}?done=yes` } });
}
