import { redirect } from "next/navigation";

type Context = { readonly params: Promise<{ readonly mission: string }> };

/** The short address of an invitation: to the short form, with the desk's code filled in. Whether it opens, that says. */
export async function GET(request: Request, { params }: Context): Promise<never> {
  const { mission } = await params;
  const code = new URL(request.url).searchParams.get("code") ?? "";
  const query = /^[A-Za-z0-9-]{1,60}$/.test(code) ? `?code=${code}` : "";
  redirect(`/missions/${encodeURIComponent(mission)}/welcome/short${query}`);
}
