import { Button } from "@ui/button";
import { AppScreen } from "./app-screen";

type AppLostProps = { title?: string; lead: string; again: string; retry: () => void };

/** The phone's state did not come: why, and once more. */
export function AppLost({ title, lead, again, retry }: AppLostProps) {
  return (
    <AppScreen centred>
      <div role="alert" className="grid justify-items-center gap-3 text-center">
        {title ? <h2 className="headline text-[26px]">{title}</h2> : null}
        <p className={title ? "text-muted" : undefined}>{lead}</p>
        <Button onClick={retry}>{again}</Button>
      </div>
    </AppScreen>
  );
}
