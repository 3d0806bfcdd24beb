import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";

export default function WelcomeLayout({ children }: { readonly children: ReactNode }) {
  return <PublicShell width="measure">{children}</PublicShell>;
}
