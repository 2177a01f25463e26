import { Button } from "@ui/button";
import { Badge } from "@ui/badge";
import type { Fault, Person } from "../control-types";
import { kindLabel, paramsLabel, remainingLabel } from "./fault-words";

type FaultListProps = { faults: Fault[]; people: Person[]; busy: boolean; onRemove: (fault: Fault) => void };

/** The faults that wait to happen. */
export function FaultList({ faults, people, busy, onRemove }: FaultListProps) {
  return (
    <ul className="grid gap-2" aria-label="Active faults">
      {faults.map((fault) => {
        const whose = people.find(({ id }) => id === fault.phone)?.name ?? fault.phone;
        const params = paramsLabel(fault.params);
        return (
          <li
            key={fault.id}
            className="rounded-option bg-paper-play flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5"
          >
            <span className="min-w-0 flex-1 basis-52">
              <strong>{kindLabel(fault.kind)}</strong>
              {params ? ` (${params})` : ""} on {fault.provider}{" "}
              <strong>{fault.operation === "*" ? "any operation" : fault.operation}</strong>
              {whose ? `, only for ${whose}` : ""}
            </span>
            <Badge tone="plain">{remainingLabel(fault.remaining)}</Badge>
            <Button
              size="sm"
              disabled={busy}
              aria-label={`Remove: ${kindLabel(fault.kind)} on ${fault.operation}`}
              onClick={() => onRemove(fault)}
            >
              Remove
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
