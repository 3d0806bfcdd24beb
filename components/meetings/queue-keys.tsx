"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** j and k go through the items of a queue, where nothing is being typed. */
export function QueueKeys({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest("input, textarea, select, [contenteditable]");
      if (typing || event.ctrlKey || event.metaKey || event.altKey || !["j", "k"].includes(event.key)) return;
      const items = [...(box.current?.querySelectorAll<HTMLElement>("ol > li") ?? [])];
      const at = items.findIndex((item) => item.contains(document.activeElement));
      items[Math.min(items.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))]?.focus();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <div ref={box}>
      <p className="mb-3 hidden text-ink-quiet text-sm lg:block">{hint}</p>
      {children}
    </div>
  );
}
