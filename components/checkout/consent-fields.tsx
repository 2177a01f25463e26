import type { ReactNode } from "react";
import type { CheckoutConsent } from "@/core/checkout/checkout-view";
import type { Locale } from "@/core/catalog/catalog";
import { Choice } from "./choice";
import type { FieldParts } from "./text-field";

type ConsentFieldsProps = FieldParts & { consents: readonly CheckoutConsent[]; locale: Locale };

/** What the shopper agrees to, each with the page it is about. */
export function ConsentFields({ consents, locale, errors, kept, words }: ConsentFieldsProps) {
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{words.consents}</legend>
      {consents.map((consent) => {
        const name = `consents.${consent.id}`;
        const problem = errors[name];
        return (
          <div key={consent.id} className="text-[15px]">
            <Choice
              plain
              type="checkbox"
              name={name}
              required={consent.required}
              defaultChecked={kept.has(name)}
              error={problem && words.fields[problem]}
            >
              {withLinks(consent, locale)} (<PageLink url={consent.url}>{consent.label[locale]}</PageLink>)
              {consent.required ? <span className="text-muted"> {words.required}</span> : null}
            </Choice>
          </div>
        );
      })}
    </fieldset>
  );
}

/** `I know the #returns` with the link `returns` in its place. */
function withLinks({ text, links }: CheckoutConsent, locale: Locale): ReactNode[] {
  return text[locale].split(/(#[\w-]+)/).map((part, index) => {
    const link = links.find(({ id }) => part === `#${id}`);
    return link ? (
      // The parts of one text never change places.
      <PageLink key={index} url={link.url}>
        {link.label[locale]}
      </PageLink>
    ) : (
      part
    );
  });
}

/** Opens beside the form, which keeps what is filled in. */
function PageLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" className="underline underline-offset-4">
      {children}
    </a>
  );
}
