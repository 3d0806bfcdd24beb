"use server";
import { redirect } from "next/navigation";
import { requireParticipant } from "@/lib/auth/session";
import { renewFeed, revokeFeed } from "@/lib/calendar/feed";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";

const missionSchema = placeSchema.pick({ mission: true });
export type FeedState = { readonly address: string | null };

/** Makes a secret address and tells it once, in the answer and nowhere else. */
export async function renewFeedAction(_before: FeedState, form: FormData): Promise<FeedState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const token = await renewFeed(await requireParticipant(mission), new Date());
  return { address: `/calendar/${token}/ponte.ics` };
}

/** The address stops working. */
export async function revokeFeedAction(form: FormData): Promise<void> {
  const { mission } = parseOrNotFound(missionSchema, form);
  await revokeFeed(await requireParticipant(mission));
  redirect(`/missions/${mission}/agenda?told=feed-revoked#calendar`);
}
