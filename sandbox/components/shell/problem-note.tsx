import { Notice } from "@ui/notice";
import type { ControlError } from "../control-client";

/** Why a write was refused; nothing when it was not. */
export function ProblemNote({ problem }: { problem: ControlError | null }) {
  if (!problem) return null;
  return (
    <Notice tone="bad" title={problem.title} live="assertive">
      {problem.detail}
    </Notice>
  );
}
