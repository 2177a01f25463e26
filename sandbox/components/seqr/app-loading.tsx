import { Skeleton } from "@ui/skeleton";
import type { ControlError } from "../control-client";
import { AppLost } from "../phone/app-lost";
import { AppScreen } from "../phone/app-screen";

/** The scan screen's geometry while the phone's state is on its way, or why it did not come. */
export function AppLoading({ error, retry }: { error: ControlError | undefined; retry: () => void }) {
  if (error) {
    const unknown = error.status === 404;
    return (
      <AppLost
        title={unknown ? "Nobody has this phone" : "No connection"}
        lead={
          unknown
            ? "This person does not live in the sandbox."
            : "The sandbox does not answer. No money has moved."
        }
        again="Try again"
        retry={retry}
      />
    );
  }
  return (
    <AppScreen>
      <div aria-busy="true" aria-label="Loading the phone" role="status">
        <Skeleton className="rounded-option mb-3 h-11" />
        <Skeleton className="h-[min(300px,36dvh)] min-h-56 rounded-[28px]" />
        <Skeleton className="mt-3 h-11 rounded-full" />
        <Skeleton className="rounded-option mt-4 h-11" />
      </div>
    </AppScreen>
  );
}
