import type { ReactNode } from "react";
import { Button } from "@ui/button";

type MainButtonProps = { busy?: boolean; disabled?: boolean; onPress: () => void; children: ReactNode };

/** What a screen is for, at its bottom. */
export function MainButton({ busy, disabled, onPress, children }: MainButtonProps) {
  return (
    <Button tone="primary" size="lg" wide busy={busy} disabled={disabled} onClick={onPress}>
      {children}
    </Button>
  );
}
