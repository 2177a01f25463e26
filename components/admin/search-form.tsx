import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

type Words = { label: string; hint: string; find: string; clear: string };

/** A search whose words stand in the address; works without scripts. `keep` are further fields of the address. */
export function SearchForm({
  action,
  query,
  keep = {},
  words,
}: {
  action: string;
  query: string;
  keep?: Record<string, string | undefined>;
  words: Words;
}) {
  const kept = Object.entries(keep).filter(([, value]) => value);
  return (
    <form action={action} role="search" className="flex items-end gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 flex-1 sm:max-w-80">
        <Field
          dense
          hideLabel
          type="search"
          name="q"
          label={words.label}
          placeholder={words.hint}
          defaultValue={query}
          maxLength={100}
        />
      </div>
      <Button type="submit" size="sm">
        {words.find}
      </Button>
      {query ? (
        <ButtonLink size="sm" tone="quiet" href={action}>
          {words.clear}
        </ButtonLink>
      ) : null}
    </form>
  );
}
