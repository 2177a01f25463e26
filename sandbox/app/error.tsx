"use client";

import { Button, ButtonLink } from "@ui/button";

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="container grid justify-items-start gap-4 py-16">
      <h1 className="headline text-4xl">This page broke</h1>
      <p className="text-muted max-w-xl">
        No payment was touched: the providers and phones keep running behind it. Try again, or start over.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button tone="ink" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/">To the start</ButtonLink>
      </div>
    </main>
  );
}
