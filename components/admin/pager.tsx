import { ButtonLink } from "@/components/ui/button";

/** Ways on in a list that is paged by a cursor. Links, so that a page can be shared. */
export function Pager({
  first,
  next,
}: {
  first?: { href: string; label: string };
  next?: { href: string; label: string };
}) {
  if (!first && !next) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {first ? (
        <ButtonLink size="sm" href={first.href}>
          {first.label}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink size="sm" href={next.href} rel="next">
          {next.label}
        </ButtonLink>
      ) : null}
    </div>
  );
}
