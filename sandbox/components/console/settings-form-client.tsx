"use client";

import type { FormEvent, ReactNode } from "react";
import { Button } from "@ui/button";
import { Card } from "@ui/card";
import { cn } from "@ui/cn";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

type Run = (path: string) => void;

type SettingsFormProps<Settings> = {
  path: string;
  /** What is to be changed, out of what was filled in. */
  read: (form: FormData) => object;
  /** Classes: the form's columns, what the buttons take of them, and the height while it loads. */
  columns: string;
  across?: string;
  height: string;
  /** The fields as they stand now. */
  children: (now: Settings) => ReactNode;
  /** Further buttons; `run` posts to a path and reads the settings again. */
  more?: (run: Run, busy: boolean) => ReactNode;
};

/** How a provider behaves towards everybody, to be changed. */
export function SettingsForm<Settings extends object>({
  path,
  read,
  columns,
  across,
  height,
  children,
  more,
}: SettingsFormProps<Settings>) {
  const settings = useControl<Settings>(path);
  const { run, busy, problem } = useAction(path);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const patch = read(new FormData(event.currentTarget));
    void run(() => control(path, "PATCH", patch));
  }

  return (
    <div className="grid grid-cols-1 gap-3">
      <h2 className="headline text-2xl">Behaviour</h2>
      <ProblemNote problem={problem} />
      <LoadState
        data={settings.data}
        error={settings.error}
        retry={() => void settings.mutate()}
        skeleton={<Skeleton className={cn("rounded-paper", height)} />}
      >
        {(now) => (
          <Card>
            <form onSubmit={save} key={JSON.stringify(now)} className={cn("grid items-start gap-4", columns)}>
              {children(now)}
              <div className={cn("flex flex-wrap gap-2", across)}>
                <Button type="submit" tone="ink" busy={busy}>
                  Save
                </Button>
                {more?.((target) => void run(() => control(target, "POST", {})), busy)}
              </div>
            </form>
          </Card>
        )}
      </LoadState>
    </div>
  );
}
