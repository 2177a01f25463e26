"use client";

import { useRouter } from "next/navigation";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import type { Person } from "../control-types";
import { Avatar } from "../shell/avatar";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

const PHONES = {
  "inpost-pay": (id: string) => `/phone/inpost?person=${id}`,
  pockyt: (id: string) => `/phone/wallet/${id}`,
};

type HolderChooserProps = { provider: keyof typeof PHONES; link: string };

/** Asks which test person holds the phone, lets that phone scan the link, and goes to it. */
export function HolderChooser({ provider, link }: HolderChooserProps) {
  const router = useRouter();
  const people = useControl<Person[]>("/control/people");
  const { run, busy, problem } = useAction(`/control/${provider}/phones`);

  async function choose(id: string) {
    const path = `/control/${provider}/phones/${encodeURIComponent(id)}/scan`;
    if (await run(() => control(path, "POST", { text: link })))
      router.push(PHONES[provider](encodeURIComponent(id)));
  }

  return (
    <>
      <ProblemNote problem={problem} />
      <LoadState
        data={people.data}
        error={people.error}
        retry={() => void people.mutate()}
        skeleton={<Skeleton className="rounded-paper h-40" />}
      >
        {(list) => (
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {list.map(({ id, name, phone }) => (
              <li key={id}>
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => void choose(id)}
                  className="rounded-paper rule border-line bg-card hover:border-ink flex w-full items-center gap-4 p-4 text-left transition"
                >
                  <Avatar id={id} name={name} />
                  <span>
                    <span className="block font-bold">{name}</span>
                    <span className="text-muted tabular-nums">+{phone}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </LoadState>
    </>
  );
}
