import { cn } from "@ui/cn";
import { Link } from "@ui/link";
import type { Mail } from "../control-types";
import { formatTime } from "../format";
import { mailHref } from "./mail-view";

/** The messages, newest first; a click opens one. */
export function MailList({ mails, openId }: { mails: Mail[]; openId: string }) {
  return (
    <ol
      className="rounded-paper rule border-line bg-card overflow-hidden"
      aria-label="Messages, newest first"
    >
      {mails.map((mail) => {
        const open = mail.id === openId;
        return (
          <li key={mail.id} className="border-line not-last:border-b">
            <Link
              href={mailHref(mail.id)}
              scroll={false}
              aria-current={open ? "true" : undefined}
              className={cn(
                "grid gap-0.5 px-4 py-3 transition focus-visible:-outline-offset-3",
                open ? "bg-paper-play" : "hover:bg-paper",
              )}
            >
              <span className="flex items-baseline justify-between gap-3 text-sm">
                <span className="text-muted truncate">to {mail.to.join(", ")}</span>
                <span className="text-muted shrink-0 tabular-nums">{formatTime(mail.at)}</span>
              </span>
              <span className="leading-snug font-bold">{mail.subject || "(no subject)"}</span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
