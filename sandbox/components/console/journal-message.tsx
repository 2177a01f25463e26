import type { JournalEntry } from "../control-types";
import { CopyButton } from "./copy-button-client";
import { prettyBody } from "./pretty";
import { WireBox } from "./wire-box";
import { WireText } from "./wire-text";

type SideProps = { title: string; line: string; headers: Record<string, string> | null; body: string | null };

function Side({ title, line, headers, body }: SideProps) {
  const pretty = prettyBody(body ?? "");
  return (
    <section aria-label={title} className="min-w-0">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h2 className="font-bold">{title}</h2>
        <CopyButton label={`Copy the ${title.toLowerCase()}`} text={pretty.text} />
      </div>
      <WireBox label={`${title}, text`}>
        <pre className="wire mb-2 font-bold">{line}</pre>
        {headers && Object.keys(headers).length > 0 ? (
          <pre className="wire text-muted border-line mb-2 border-b pb-2">
            {Object.entries(headers)
              .map(([name, value]) => `${name}: ${value}`)
              .join("\n")}
          </pre>
        ) : null}
        {pretty.text ? <WireText {...pretty} /> : <p className="text-muted text-sm">Empty body</p>}
      </WireBox>
    </section>
  );
}

/** Request and answer of one message, laid out; secrets are already masked by the journal. */
export function JournalMessage({ entry }: { entry: JournalEntry }) {
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <Side
        title="Request"
        line={`${entry.method} ${entry.url}`}
        headers={entry.requestHeaders}
        body={entry.requestBody}
      />
      <Side
        title="Answer"
        line={entry.status === null ? "No answer" : `HTTP ${entry.status}`}
        headers={entry.responseHeaders}
        body={entry.responseBody}
      />
    </div>
  );
}
