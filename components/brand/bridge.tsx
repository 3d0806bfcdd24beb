import type { ReactNode } from "react";
import { Arch } from "@/components/brand/arch";

type Bank = { readonly label: string; readonly children: ReactNode };

type Props = { readonly left: Bank; readonly right: Bank; readonly isMutual?: boolean };

function BankText({ label, children }: Bank) {
  return (
    <div className="border-ink border-t-2 pt-1.5">
      <p className="text-ink-quiet text-sm">{label}</p>
      <div className="font-semibold">{children}</div>
    </div>
  );
}

/** Two banks and the arch between them: on the left mine, on the right the other's. One on a card. */
export function Bridge({ left, right, isMutual }: Props) {
  return (
    <div className="max-w-[36rem]">
      <Arch isMutual={isMutual} className="mx-auto h-9 w-[54%]" />
      <div className="grid grid-cols-2 gap-x-8 sm:gap-x-16">
        <BankText {...left} />
        <div className="text-right">
          <BankText {...right} />
        </div>
      </div>
    </div>
  );
}
