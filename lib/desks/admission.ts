import "server-only";
import { randomInt } from "node:crypto";
import { audit } from "@/lib/audit/audit";
import type { OrganiserActor } from "@/lib/auth/actor";
import type { AdmissionInput } from "@/lib/desks/schema";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/** Letters and figures that nobody mistakes for others when read aloud. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** "K7MX-2QHD-9FRT": some 59 bits. */
function inventCode(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group()].join("-");
}

async function change(
  actor: OrganiserActor,
  deskId: string,
  to: { readonly code?: string | null; readonly domains?: readonly string[] },
  now: Date,
): Promise<Result<null, "code-taken">> {
  if (!actor.deskIds.includes(deskId)) throw new NotFoundError();
  try {
    return await inTransaction(async (tx) => {
      await tx.desk.update({
        where: { id: deskId },
        data: { admissionCode: to.code, ...(to.domains ? { admittedDomains: [...to.domains] } : {}) },
        select: { id: true },
      });
      // Never the code itself: whoever reads the log would hold it.
      const details = {
        hasCode: to.code === undefined ? null : to.code !== null,
        domains: [...(to.domains ?? [])],
      };
      await audit(tx, { actor, act: "change-admission", subject: "Desk", subjectId: deskId, details, now });
      return ok(null);
    });
  } catch (error) {
    if (isCodeTaken(error)) return refuse("code-taken");
    throw error;
  }
}

function isCodeTaken(error: unknown): boolean {
  return findBrokenRule(error) === "Desk_missionId_admissionCode_key";
}

/** Whom a desk lets in at once, without reading each registration. */
export const setAdmission = (actor: OrganiserActor, deskId: string, to: AdmissionInput, now: Date) =>
  change(actor, deskId, to, now);

/** A new code in place of the old, which opens nothing any more. */
export const rotateCode = (actor: OrganiserActor, deskId: string, now: Date) =>
  change(actor, deskId, { code: inventCode() }, now);

export const clearCode = (actor: OrganiserActor, deskId: string, now: Date) =>
  change(actor, deskId, { code: null }, now);
