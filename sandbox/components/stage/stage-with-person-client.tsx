"use client";

import type { ReactNode } from "react";
import { Empty } from "@ui/empty";
import { Skeleton } from "@ui/skeleton";
import { useControl } from "../control-client";
import type { Person } from "../control-types";
import { LoadState } from "../shell/load-state";
import type { PhoneApp } from "./phone-app";
import { Stage } from "./stage-client";

type StageWithPersonProps = {
  shop: string;
  startPath: string;
  personId: string | undefined;
  startApp: PhoneApp;
  unreachable: ReactNode;
};

/** The stage with the phone of the person named in the address, else of the first one. */
export function StageWithPerson({ personId, ...rest }: StageWithPersonProps) {
  const people = useControl<Person[]>("/control/people");
  const shown = personId ?? people.data?.[0]?.id;
  if (shown) return <Stage {...rest} personId={shown} />;
  const skeleton = (
    <div className="flex h-[calc(100dvh-5rem)] gap-3">
      <Skeleton className="rounded-paper flex-1" />
      <Skeleton className="w-[380px] rounded-[46px] max-[899px]:hidden" />
    </div>
  );
  return (
    <main className="grid flex-1 content-start gap-3 p-3">
      <LoadState
        data={people.data}
        error={people.error}
        retry={() => void people.mutate()}
        skeleton={skeleton}
      >
        {() => (
          <Empty title="Nobody holds a phone">
            Reset the sandbox in the console; the test people come back.
          </Empty>
        )}
      </LoadState>
    </main>
  );
}
