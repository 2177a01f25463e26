import { chipClass } from "@ui/chip";

export type StageView = "shop" | "phone";

export const VIEWS: { value: StageView; label: string }[] = [
  { value: "shop", label: "Shop" },
  { value: "phone", label: "Phone" },
];

type ViewSwitchProps = { views: typeof VIEWS; current: StageView; onChange: (view: StageView) => void };

/** Shop or phone, where both do not fit side by side. */
export function ViewSwitch({ views, current, onChange }: ViewSwitchProps) {
  return (
    <div role="group" aria-label="In view" className="flex shrink-0 justify-center gap-2 min-[900px]:hidden">
      {views.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === current}
          onClick={() => onChange(value)}
          className={chipClass(value === current)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
