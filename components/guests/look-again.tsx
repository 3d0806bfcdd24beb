"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks for the page again every second while something is on its way; without JavaScript the link beside it does. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1_000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
