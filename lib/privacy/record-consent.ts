import "server-only";
import type { Db } from "@/lib/db";

/** `listing`: others in the mission find me. `standing`: a desk may arrange meetings with my yes given in advance. */
export type ConsentKind = "listing" | "standing";

/** The wording that was agreed to; a new one gets a new version, so that the ledger says which. */
const wordings: Readonly<Record<ConsentKind, string>> = { listing: "2026-11", standing: "2026-11" };

type Entry = {
  readonly userId: string;
  readonly missionId?: string;
  readonly eventId?: string;
  readonly kind: ConsentKind;
  readonly given: boolean;
  readonly locale?: string | null;
  readonly now: Date;
};

/** Writes to the consent ledger, in the transaction of the change; it is only ever added to. */
export async function recordConsent(tx: Db, { locale, now, kind, ...entry }: Entry): Promise<void> {
  await tx.consentEntry.create({
    data: { ...entry, kind, wording: wordings[kind], locale: locale ?? "en", at: now },
  });
}
