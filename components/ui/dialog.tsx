"use client";
import { type ReactNode, useId, useRef } from "react";
import { Button, type Look } from "@/components/ui/button";

type Props = {
  /** What the button says that opens it. */
  readonly open: string;
  readonly look?: Look;
  readonly title: string;
  readonly close: string;
  readonly children: ReactNode;
};

/** The browser's own dialog: it keeps the focus inside, closes by Escape and gives the focus back. */
export function Dialog({ open, look = "quiet", title, close, children }: Props) {
  const [id, dialog] = [useId(), useRef<HTMLDialogElement>(null)];
  return (
    <>
      {/* Browsers that know `command` open it without any script. */}
      <Button
        type="button"
        look={look}
        aria-haspopup="dialog"
        {...{ command: "show-modal", commandfor: id }}
        onClick={() => !dialog.current?.open && dialog.current?.showModal()}
      >
        {open}
      </Button>
      <dialog
        ref={dialog}
        id={id}
        aria-labelledby={`${id}-title`}
        className="m-auto w-[calc(100%-2rem)] max-w-measure rounded-lg border border-line-strong bg-surface-raised p-6 text-ink shadow-overlay backdrop:bg-[#0008]"
      >
        <h2 id={`${id}-title`} className="title text-xl">
          {title}
        </h2>
        <div className="mt-4">{children}</div>
        <form method="dialog" className="mt-6">
          <Button type="submit" look="quiet">
            {close}
          </Button>
        </form>
      </dialog>
    </>
  );
}
