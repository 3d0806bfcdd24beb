import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter } from "next-auth/adapters";
import { hashToken } from "@/lib/auth/token-hash";
import type { Db } from "@/lib/db";
import type { PrismaClient } from "@/prisma/generated/client";

type SessionMethods = Required<
  Pick<Adapter, "createSession" | "getSessionAndUser" | "updateSession" | "deleteSession">
>;

/** Auth.js' Prisma adapter, with one change: the table keeps only the hash of a session's token. */
export function buildSessionAdapter(client: Db): Adapter & SessionMethods {
  const base = PrismaAdapter(client as PrismaClient) as Adapter & SessionMethods;
  return {
    ...base,
    async createSession(session) {
      const row = await base.createSession({
        ...session,
        sessionToken: hashToken(session.sessionToken),
      });
      return { ...row, sessionToken: session.sessionToken };
    },
    async getSessionAndUser(sessionToken) {
      const found = await base.getSessionAndUser(hashToken(sessionToken));
      return found && { ...found, session: { ...found.session, sessionToken } };
    },
    async updateSession(session) {
      const row = await base.updateSession({
        ...session,
        sessionToken: hashToken(session.sessionToken),
      });
      return row && { ...row, sessionToken: session.sessionToken };
    },
    async deleteSession(sessionToken) {
      await client.session.deleteMany({
        where: { sessionToken: hashToken(sessionToken) },
      });
    },
  };
}
