import type { Person } from "../control-types";
import { Avatar } from "../shell/avatar";

/** The head of the SEQR app: a drawn mark, the name in words, and whose phone this is. */
export function AppHeader({ person, onPerson }: { person: Person | undefined; onPerson?: () => void }) {
  return (
    <div className="flex h-14 shrink-0 items-center justify-between px-5">
      <div className="flex items-center gap-2.5">
        <svg aria-hidden="true" width="30" height="30" viewBox="0 0 30 30">
          <rect width="30" height="30" rx="9" fill="var(--accent)" />
          <path d="M8 8h5v5H8zM17 8h5v5h-5zM8 17h5v5H8z" fill="var(--on-accent)" />
          <path
            d="M17 19.5l2.2 2.2L23 17"
            fill="none"
            stroke="var(--on-accent)"
            strokeWidth="2.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <p className="text-lg font-extrabold tracking-tight">SEQR</p>
      </div>
      {person ? (
        <button
          type="button"
          onClick={onPerson}
          disabled={!onPerson}
          aria-label={`${person.name}: account and settings`}
          className="bg-card border-line rule flex min-h-9 items-center gap-2 rounded-full pr-3 pl-1.5 text-sm font-semibold"
        >
          <Avatar id={person.id} name={person.name} size="sm" />
          {person.name.split(" ")[0]}
        </button>
      ) : null}
    </div>
  );
}
