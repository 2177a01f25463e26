import { Link } from "@ui/link";
import { Segmented } from "@ui/segmented";
import type { Mail } from "../control-types";
import { formatTime } from "../format";
import { frameDocument, mailHref, type MailView } from "./mail-view";

function Body({ mail, view }: { mail: Mail; view: MailView }) {
  if (view === "html") {
    return (
      <iframe
        title={`Message: ${mail.subject}`}
        srcDoc={frameDocument(mail.html)}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        className="border-line block h-[min(70dvh,720px)] min-h-96 w-full border-t-[1.5px] bg-white"
      />
    );
  }
  const text =
    view === "text"
      ? mail.text
      : Object.entries(mail.headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join("\n");
  return (
    <div
      className="border-line max-h-[70dvh] min-h-96 overflow-auto border-t-[1.5px] p-6"
      tabIndex={0}
      role="region"
      aria-label="Message text"
    >
      {text ? <pre className="wire">{text}</pre> : <p className="text-muted">Nothing here</p>}
    </div>
  );
}

/** One message: who, what, when; as HTML without scripts, as text, or its headers. */
export function MailMessage({ mail, view }: { mail: Mail; view: MailView }) {
  const items = [
    ...(mail.html ? [{ key: "html", label: "Message", href: mailHref(mail.id) }] : []),
    { key: "text", label: "Text", href: mailHref(mail.id, "text") },
    { key: "headers", label: "Headers", href: mailHref(mail.id, "headers") },
  ];
  return (
    <article
      className="rounded-paper rule border-line bg-card animate-settle overflow-hidden"
      aria-label={mail.subject}
    >
      <div className="grid gap-4 p-5 sm:p-6">
        <Link href="/mail" className="text-sm font-semibold underline underline-offset-4 lg:hidden">
          All messages
        </Link>
        <h2 className="headline text-2xl">{mail.subject || "(no subject)"}</h2>
        <dl className="text-muted grid grid-cols-[auto_1fr] gap-x-4 text-sm break-words">
          <dt>From</dt>
          <dd className="text-ink">{mail.from}</dd>
          <dt>To</dt>
          <dd className="text-ink">{mail.to.join(", ")}</dd>
          <dt>When</dt>
          <dd className="text-ink tabular-nums">{formatTime(mail.at)}</dd>
        </dl>
        <Segmented label="How to show it" items={items} current={view} replace />
      </div>
      <Body mail={mail} view={view} />
    </article>
  );
}
