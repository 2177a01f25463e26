"use client";

import type { ReactNode } from "react";
import { Button } from "@ui/button";
import { Notice } from "@ui/notice";
import type { ControlError } from "../control-client";

type LoadStateProps<T> = {
  data: T | undefined;
  error: ControlError | undefined;
  retry: () => void;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
};

/** Loading, error or the real thing. Old data stays in view while an error is told above it. */
export function LoadState<T>({ data, error, retry, skeleton, children }: LoadStateProps<T>) {
  return (
    <>
      {error ? (
        <Notice
          tone="bad"
          title={error.title}
          live="polite"
          action={<Button onClick={retry}>Try again</Button>}
        >
          {error.detail}
        </Notice>
      ) : null}
      {data !== undefined ? children(data) : error ? null : <div aria-busy="true">{skeleton}</div>}
    </>
  );
}
