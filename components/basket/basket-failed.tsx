import { buttonClass } from "@/components/ui/button-class";
import { Empty } from "@/components/ui/empty";
import type { BasketWords } from "./basket-words";

export function BasketFailed({ words, onRetry }: { words: BasketWords; onRetry: () => void }) {
  return (
    <div role="alert">
      <Empty
        paper="wear"
        title={words.failedTitle}
        action={
          <button type="button" onClick={onRetry} className={buttonClass({ tone: "ink" })}>
            {words.retry}
          </button>
        }
      >
        <p>{words.failedText}</p>
      </Empty>
    </div>
  );
}
