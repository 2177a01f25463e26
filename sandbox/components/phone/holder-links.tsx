import { Link } from "@ui/link";
import type { Person } from "../control-types";

type HolderLinksProps = { people: Person[]; personId: string; hrefOf: (id: string) => string };

/** Not part of any app: whose phone this is, and everybody else's. */
export function HolderLinks({ people, personId, hrefOf }: HolderLinksProps) {
  return (
    <ul className="flex flex-wrap gap-2">
      {people.map(({ id, name }) => (
        <li key={id}>
          <Link
            href={hrefOf(id)}
            scroll={false}
            aria-current={id === personId ? "true" : undefined}
            className="rule border-line aria-[current]:border-ink inline-flex min-h-9 items-center rounded-full px-3 text-sm font-semibold"
          >
            {name.split(" ")[0]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
