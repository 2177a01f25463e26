import { Button } from "@ui/button";
import { AppScreen } from "../phone/app-screen";
import { CodeInput } from "../phone/code-input-client";
import { refusalText } from "./refusal-text";
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
  const { words, label } = useWords();
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
        words={words.code}
        busy={phone.pending === "scan"}
        refusal={phone.problem ? refusalText(phone.problem, label) : undefined}
        onCode={(text) => phone.act("scan", { text })}
      />
    </AppScreen>
  );
}
