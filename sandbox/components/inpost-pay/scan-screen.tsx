import { Button } from "@ui/button";
import { AppScreen } from "../phone/app-screen";
import { CodeInput } from "../phone/code-input-client";
import type { PhoneHandle } from "./use-phone";
import { useWords } from "./words-client";

/** Scanning by camera, picture or text. */
export function ScanScreen({
  phone,
  hint,
  onBack,
}: {
  phone: PhoneHandle;
  hint: string;
  onBack: () => void;
}) {
  const { words } = useWords();
  return (
    <AppScreen
      title={words.scan.title}
      actions={
        <Button tone="quiet" wide onClick={onBack}>
          {words.app.back}
        </Button>
      }
    >
      <CodeInput
        hint={hint}
        busy={phone.pending === "scan"}
        refusal={phone.problem ? phone.problem.detail || phone.problem.title : undefined}
        onCode={(text) => phone.act("scan", { text })}
      />
    </AppScreen>
  );
}
