import type { ReactNode } from "react";
import { Awning } from "@/components/ui/awning";
import { cn } from "@/components/ui/cn";

/** The page below the awning: everything of the till that is not the sale itself. */
export function AwningMain({ className, children }: { className: string; children: ReactNode }) {
  return (
    <>
      <Awning />
      <main id="content" tabIndex={-1} className={cn("grid outline-none", className)}>
        {children}
      </main>
    </>
  );
}
