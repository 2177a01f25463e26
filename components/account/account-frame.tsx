import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";

type AccountFrameProps = {
  title: string;
  lead: string;
  other: { question: string; word: string; href: string };
  children: ReactNode;
  /** A wallet's own button: who has one needs no account. */
  paying: ReactNode;
};

/** A form on its sheet, and under it the way to the other one. */
export function AccountFrame({ title, lead, other, children, paying }: AccountFrameProps) {
  return (
    <div className="mx-auto grid max-w-md gap-6 py-10 sm:py-14">
      <div className="grid gap-2">
        <h1 className="headline text-4xl">{title}</h1>
        <p className="text-muted">{lead}</p>
      </div>
      <Card>{children}</Card>
      <p>
        {other.question}{" "}
        <Link href={other.href} className="rounded-option font-semibold underline underline-offset-4">
          {other.word}
        </Link>
      </p>
      {/* Room for the button, which comes late or, with an empty basket, not at all. */}
      <div className="min-h-13">{paying}</div>
    </div>
  );
}
