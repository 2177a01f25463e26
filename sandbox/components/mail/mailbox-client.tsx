"use client";

import { Button } from "@ui/button";
import { cn } from "@ui/cn";
import { Empty } from "@ui/empty";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import type { Mail } from "../control-types";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";
import { MailList } from "./mail-list";
import { MailMessage } from "./mail-message";
import { readMailView } from "./mail-view";

const COLUMNS = "grid items-start gap-5 lg:grid-cols-[22rem_1fr]";

function Reader({ mails, openId, view }: { mails: Mail[]; openId: string; view: string | undefined }) {
  // With nothing chosen a wide screen shows the newest message, a narrow one the list.
  const open = openId ? mails.find(({ id }) => id === openId) : mails[0];
  return (
    <div className={COLUMNS}>
      <div className={cn(openId && "max-lg:hidden")}>
        <MailList mails={mails} openId={open?.id ?? ""} />
      </div>
      <div className={cn("min-w-0", !openId && "max-lg:hidden")}>
        {open ? (
          <MailMessage key={open.id} mail={open} view={readMailView(view, Boolean(open.html))} />
        ) : (
          <Empty title="This message is gone">It was deleted, or the sandbox was reset.</Empty>
        )}
      </div>
    </div>
  );
}

/** What the shop mailed, arriving live. */
export function Mailbox({ openId, view }: { openId: string; view: string | undefined }) {
  const mails = useControl<Mail[]>("/control/mail");
  const { run, busy, problem } = useAction("/control/mail");
  const skeleton = (
    <div className={COLUMNS}>
      <Skeleton className="rounded-paper h-60" />
      <Skeleton className="rounded-paper h-140 max-lg:hidden" />
    </div>
  );
  return (
    <div className="grid gap-4">
      <ProblemNote problem={problem} />
      <LoadState data={mails.data} error={mails.error} retry={() => void mails.mutate()} skeleton={skeleton}>
        {(list) =>
          list.length === 0 ? (
            <Empty paper="play" title="No mail yet">
              Pay for something on the stage: the shop&apos;s confirmation arrives here within seconds.
            </Empty>
          ) : (
            <>
              <Reader mails={list} openId={openId} view={view} />
              <div className={cn(openId && "max-lg:hidden")}>
                <Button
                  size="sm"
                  busy={busy}
                  onClick={() => void run(() => control("/control/mail", "DELETE"))}
                >
                  Delete all messages
                </Button>
              </div>
            </>
          )
        }
      </LoadState>
    </div>
  );
}
