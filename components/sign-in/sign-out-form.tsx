import type { ReactNode } from "react";

/** Signs out on this browser. A plain form to a route: it works without JavaScript and forgets what was kept offline. */
export function SignOutForm({ children }: { readonly children: ReactNode }) {
  return (
    <form action="/api/auth/sign-out" method="post">
      {children}
    </form>
  );
}
