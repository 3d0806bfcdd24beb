import "server-only";
import NextAuth from "next-auth";
import { buildSessionAdapter } from "@/lib/auth/session-adapter";
import { cookieOptions, sessionCookieName, sessionDays } from "@/lib/auth/session-cookie";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

const day = 24 * 60 * 60;

/**
 * Auth.js keeps the sessions; it knows no provider, because sign-in by link and code is our own (see
 * lib/auth/sign-in). Read lazily, so that a build needs no database and no secret.
 */
export const { auth } = NextAuth(() => ({
  adapter: buildSessionAdapter(db()),
  session: { strategy: "database", maxAge: sessionDays * day, updateAge: day },
  secret: env().AUTH_SECRET,
  trustHost: true,
  providers: [],
  pages: { signIn: "/sign-in", signOut: "/", error: "/sign-in" },
  cookies: {
    sessionToken: { name: sessionCookieName(), options: cookieOptions() },
  },
  callbacks: {
    session: ({ session, user }) => ({
      expires: session.expires,
      user: { id: user.id },
    }),
  },
  logger: {
    // A database that does not answer is a fault to show, not a person who is signed out.
    error(error) {
      throw error;
    },
  },
}));
