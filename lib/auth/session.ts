import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type {
  AdministratorActor,
  Answerer,
  AttendeeActor,
  EventDeskActor,
  EventOrganiserActor,
  InvestorActor,
  ItemOrganiserActor,
  OrganiserActor,
  ParticipantActor,
  UserActor,
} from "@/lib/auth/actor";
import {
  mintAdministrator,
  mintAnswerer,
  mintAttendee,
  mintEventDesk,
  mintEventOrganiser,
  mintFeedReader,
  mintInvestor,
  mintItemOrganiser,
  mintOrganiser,
  mintParticipant,
  mintUser,
} from "@/lib/auth/mint";
import { auth } from "@/lib/auth/next-auth";
import { isForeignWrite } from "@/lib/auth/origin";
import { parseReturnPath } from "@/lib/auth/return-path";

/** Who is signed in, or null. A write from a foreign page is nobody's: every action is guarded by its actor. */
export const findUser = cache(async (): Promise<UserActor | null> => {
  if (await isForeignWrite()) return null;
  const session = await auth();
  const userId = session?.user?.id;
  return userId ? mintUser(userId) : null;
});

/** Signed out: to sign-in, and from there back to the page (proxy.ts names it) or to `fallback`. */
export async function requireUser(fallback = "/"): Promise<UserActor> {
  const user = await findUser();
  if (user) return user;
  const to = parseReturnPath((await headers()).get("x-ponte-path")) ?? fallback;
  redirect(`/sign-in?to=${encodeURIComponent(to)}`);
}

/** The participant of this mission who asks, or the same 404 as for a mission that does not exist. */
export const requireParticipant = cache(async (missionSlug: string): Promise<ParticipantActor> => {
  const user = await requireUser(`/missions/${missionSlug}/home`);
  return (await mintParticipant(user, missionSlug)) ?? notFound();
});

/** A participant whose organisation invests; for the others these pages do not exist. */
export const requireInvestor = cache(
  async (missionSlug: string): Promise<InvestorActor> =>
    mintInvestor(await requireParticipant(missionSlug)) ?? notFound(),
);

export const requireAttendee = cache(
  async (missionSlug: string, eventSlug: string): Promise<AttendeeActor> => {
    const participant = await requireParticipant(missionSlug);
    return (await mintAttendee(participant, eventSlug)) ?? notFound();
  },
);

export const requireAdministrator = cache(async (): Promise<AdministratorActor> => {
  const user = await requireUser("/admin");
  return (await mintAdministrator(user)) ?? notFound();
});

export const requireOrganiser = cache(async (missionSlug: string): Promise<OrganiserActor> => {
  const user = await requireUser(`/manage/${missionSlug}`);
  return (await mintOrganiser(user, missionSlug)) ?? notFound();
});

/** An organiser who decides for the event, or whose desk cares for some of its people. */
export const requireEventDesk = cache(
  async (missionSlug: string, eventSlug: string): Promise<EventDeskActor> => {
    const organiser = await requireOrganiser(missionSlug);
    return (await mintEventDesk(organiser, eventSlug)) ?? notFound();
  },
);

export const requireEventOrganiser = cache(
  async (missionSlug: string, eventSlug: string): Promise<EventOrganiserActor> => {
    const organiser = await requireOrganiser(missionSlug);
    return (await mintEventOrganiser(organiser, eventSlug)) ?? notFound();
  },
);

export const requireItemOrganiser = cache(
  async (missionSlug: string, eventSlug: string): Promise<ItemOrganiserActor> => {
    const organiser = await requireOrganiser(missionSlug);
    return (await mintItemOrganiser(organiser, eventSlug)) ?? notFound();
  },
);

/** For headers and menus: what the signed-in person is in a mission, without refusing anybody. */
export const findParticipant = cache(async (missionSlug: string): Promise<ParticipantActor | null> => {
  const user = await findUser();
  return user && mintParticipant(user, missionSlug);
});

export const findOrganiser = cache(async (missionSlug: string): Promise<OrganiserActor | null> => {
  const user = await findUser();
  return user && mintOrganiser(user, missionSlug);
});

/** The organiser who decides for the event, or null for one who only cares for some of its people. */
export const findEventOrganiser = cache(
  async (missionSlug: string, eventSlug: string): Promise<EventOrganiserActor | null> => {
    const organiser = await findOrganiser(missionSlug);
    return organiser && mintEventOrganiser(organiser, eventSlug);
  },
);

/** Whose feed a secret address is: a calendar sends no cookie. Nothing but the feed may ask so. */
export const findFeedReader = (token: string): Promise<ParticipantActor | null> => mintFeedReader(token);

/** Who answers by the secret link of a mail; a press on a foreign page is nobody's. */
export async function requireAnswerer(token: string, now: Date): Promise<Answerer> {
  if (await isForeignWrite()) notFound();
  return (await mintAnswerer(token, now)) ?? notFound();
}
