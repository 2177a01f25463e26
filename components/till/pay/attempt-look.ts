import type { AttemptProblem } from "@/core/till/attempt-problems";
import type { AttemptState } from "@/core/till/attempt-states";
import type { AttemptView } from "@/core/till/sale-view";
import type { Paper } from "@/components/ui/paper";

type Look = {
  paper: Paper;
  /** `ready` waits for the cashier, `busy` for somebody else, `done` for nobody. */
  pace: "ready" | "busy" | "done";
  tone: "ink" | "good" | "warn" | "bad";
};

/** How each state of a wallet attempt looks. */
export const ATTEMPT_LOOK: Record<AttemptState, Look> = {
  adding: { paper: "play", pace: "busy", tone: "ink" },
  ready: { paper: "tea", pace: "ready", tone: "ink" },
  sending: { paper: "play", pace: "busy", tone: "ink" },
  waiting: { paper: "play", pace: "busy", tone: "ink" },
  processing: { paper: "play", pace: "busy", tone: "ink" },
  checking: { paper: "sport", pace: "busy", tone: "ink" },
  cancelling: { paper: "sound", pace: "busy", tone: "ink" },
  attention: { paper: "wear", pace: "ready", tone: "bad" },
  approved: { paper: "garden", pace: "done", tone: "good" },
  declined: { paper: "wear", pace: "done", tone: "bad" },
  cancelled: { paper: "sound", pace: "done", tone: "ink" },
  expired: { paper: "sound", pace: "done", tone: "ink" },
  reversed: { paper: "kitchen", pace: "done", tone: "warn" },
  failed: { paper: "sound", pace: "done", tone: "ink" },
};

/** Whether the attempt is still under way, so that nothing else may be taken for the sale. */
export function isOpen(state: AttemptState): boolean {
  return ATTEMPT_LOOK[state].pace !== "done";
}

/** What is told beside the state. A lost answer explains why the till itself cancelled, and is no news elsewhere once over. */
export function problemOf({
  state,
  problem,
}: Pick<AttemptView, "state" | "problem">): AttemptProblem | "given-up" | null {
  if (problem !== "unanswered" || isOpen(state)) return problem;
  return state === "expired" ? "given-up" : null;
}
