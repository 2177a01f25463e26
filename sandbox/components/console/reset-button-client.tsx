"use client";

import { useState } from "react";
import { Button } from "@ui/button";
import { Dialog } from "@ui/dialog";
import { control } from "../control-client";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

/** Everything back to the seed, after a question. */
export function ResetButton() {
  const [asking, setAsking] = useState(false);
  const { run, busy, problem } = useAction("/control");

  async function reset() {
    if (await run(() => control("/control/reset", "POST"))) setAsking(false);
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>Reset the sandbox</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Reset the sandbox?"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep everything</Button>
            <Button tone="primary" busy={busy} onClick={() => void reset()}>
              Reset
            </Button>
          </>
        }
      >
        <p>
          People, balances, invoices, journal, faults, mail and the clock go back to how they were at the
          first start. The shop keeps its own orders.
        </p>
        <ProblemNote problem={problem} />
      </Dialog>
    </>
  );
}
