import type {
  AdministratorActor,
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
  mintAttendee,
  mintEventDesk,
  mintEventOrganiser,
  mintInvestor,
  mintItemOrganiser,
  mintOrganiser,
  mintParticipant,
  mintUser,
} from "@/lib/auth/mint";

function proved<Actor>(actor: Actor | null): Actor {
  if (!actor) throw new Error("the rows that prove this actor are missing");
  return actor;
}

/** Actors for tests and seed, made as for a request: from the rows that prove them. */
export async function enterAsUser(userId: string): Promise<UserActor> {
  return proved(await mintUser(userId));
}

export async function enterAsAdministrator(userId: string): Promise<AdministratorActor> {
  return proved(await mintAdministrator(await enterAsUser(userId)));
}

export async function enterAsParticipant(userId: string, missionSlug: string): Promise<ParticipantActor> {
  return proved(await mintParticipant(await enterAsUser(userId), missionSlug));
}

export async function enterAsInvestor(userId: string, missionSlug: string): Promise<InvestorActor> {
  return proved(mintInvestor(await enterAsParticipant(userId, missionSlug)));
}

export async function enterAsAttendee(
  userId: string,
  missionSlug: string,
  eventSlug: string,
): Promise<AttendeeActor> {
  return proved(await mintAttendee(await enterAsParticipant(userId, missionSlug), eventSlug));
}

export async function enterAsOrganiser(userId: string, missionSlug: string): Promise<OrganiserActor> {
  return proved(await mintOrganiser(await enterAsUser(userId), missionSlug));
}

export async function enterAsEventOrganiser(
  userId: string,
  missionSlug: string,
  eventSlug: string,
): Promise<EventOrganiserActor> {
  return proved(await mintEventOrganiser(await enterAsOrganiser(userId, missionSlug), eventSlug));
}

export async function enterAsEventDesk(
  userId: string,
  missionSlug: string,
  eventSlug: string,
): Promise<EventDeskActor> {
  return proved(await mintEventDesk(await enterAsOrganiser(userId, missionSlug), eventSlug));
}

export async function enterAsItemOrganiser(
  userId: string,
  missionSlug: string,
  eventSlug: string,
): Promise<ItemOrganiserActor> {
  return proved(await mintItemOrganiser(await enterAsOrganiser(userId, missionSlug), eventSlug));
}
