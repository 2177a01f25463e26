import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** A part of the form under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <fieldset className="grid min-w-0 gap-4">
        <legend className="contents">
          <h2 className="text-xl font-bold">{title}</h2>
        </legend>
        {children}
      </fieldset>
    </Card>
  );
}
