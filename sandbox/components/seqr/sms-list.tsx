import type { Sms } from "../control-types";
import { formatTime } from "../format";

export function SmsBubble({ sms }: { sms: Sms }) {
  return (
    <div className="bg-card rounded-paper rounded-bl-[5px] px-4 py-3">
      <p className="text-muted mb-0.5 text-xs font-semibold">Text message · {formatTime(sms.at)}</p>
      <p>{sms.text}</p>
    </div>
  );
}

/** The text messages this phone got from SEQR. */
export function SmsList({ messages }: { messages: Sms[] }) {
  if (messages.length === 0)
    return <p className="text-muted">No messages yet. SEQR writes when a payment is reversed or refunded.</p>;
  return (
    <ul className="grid gap-2.5">
      {messages.map((sms, index) => (
        <li key={`${sms.at}-${index}`}>
          <SmsBubble sms={sms} />
        </li>
      ))}
    </ul>
  );
}
