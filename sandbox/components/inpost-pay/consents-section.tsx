import { Block, Pick } from "./parts";
import type { WireConsent } from "./phone-types";
import { useWords } from "./words-client";

type Props = {
  consents: WireConsent[];
  given: Record<string, boolean>;
  busy: boolean;
  onChange: (given: Record<string, boolean>) => void;
};

/** The shop's consents, each with its document; the required ones say so. */
export function ConsentsSection({ consents, given, busy, onChange }: Props) {
  const { words } = useWords();
  if (consents.length === 0) return null;
  return (
    <Block title={words.consents.title}>
      <div className="grid gap-2">
        {consents.map((consent) => (
          <div key={consent.consent_id}>
            <Pick
              kind="checkbox"
              name={consent.consent_id}
              checked={given[consent.consent_id] ?? false}
              disabled={busy}
              onChange={(on) => onChange({ ...given, [consent.consent_id]: on })}
              label={
                <span className="text-sm font-medium">
                  {consent.consent_description.replace(/#\S+/g, "").trim()}
                  {consent.requirement_type.startsWith("REQUIRED") ? (
                    <strong className="text-accent-ink"> ({words.consents.required})</strong>
                  ) : null}
                </span>
              }
            />
            <a
              href={consent.consent_link}
              target="_blank"
              rel="noreferrer"
              className="ml-11 text-sm underline underline-offset-4"
            >
              {consent.label_link || consent.consent_link}
            </a>
          </div>
        ))}
      </div>
    </Block>
  );
}
