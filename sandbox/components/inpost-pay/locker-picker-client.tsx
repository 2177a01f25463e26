"use client";

import { useState } from "react";
import { cn } from "@ui/cn";
import { Field } from "@ui/field";
import { useControl } from "../control-client";
import { findLockers, onMap } from "./find-lockers";
import type { Locker } from "./phone-types";
import { useWords } from "./words-client";

// Poland's outline, drawn by hand from a dozen and a half border points.
const BORDER = [
  [14.2, 53.9],
  [16.2, 54.4],
  [18.3, 54.83],
  [19.4, 54.4],
  [22.8, 54.36],
  [23.5, 53.95],
  [23.9, 52.7],
  [23.2, 52.3],
  [23.65, 51.5],
  [24.1, 50.6],
  [22.7, 49.6],
  [22.6, 49.1],
  [20.1, 49.25],
  [18.9, 49.5],
  [17.7, 50.2],
  [16.3, 50.5],
  [14.85, 50.9],
  [14.65, 52.3],
  [14.15, 52.85],
].map(([longitude = 0, latitude = 0]) => onMap({ longitude, latitude }));

function LockerMap({
  lockers,
  chosen,
  onChoose,
}: {
  lockers: Locker[];
  chosen: string;
  onChoose: (code: string) => void;
}) {
  const { words } = useWords();
  return (
    <svg
      viewBox="-2 -2 104 100"
      role="img"
      aria-label={words.delivery.map}
      className="bg-paper-sport rounded-option h-44 w-full"
    >
      <polygon
        points={BORDER.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="var(--card)"
        stroke="var(--line-strong)"
        strokeWidth="0.8"
        strokeLinejoin="round"
      />
      {lockers.map((locker) => {
        const { x, y } = onMap(locker);
        const here = locker.code === chosen;
        return (
          <circle
            key={locker.code}
            cx={x}
            cy={y}
            r={here ? 3.4 : 2}
            fill={here ? "var(--accent)" : "var(--ink)"}
            stroke="var(--ink)"
            strokeWidth={here ? 1.2 : 0}
            className="cursor-pointer"
            onClick={() => onChoose(locker.code)}
          />
        );
      })}
    </svg>
  );
}

/** Lockers by search, in a list and on a drawn map of Poland. */
export function LockerPicker({ chosen, onChoose }: { chosen: string; onChoose: (code: string) => void }) {
  const { words } = useWords();
  const [search, setSearch] = useState("");
  const lockers = useControl<Locker[]>("/control/inpost-pay/lockers", { refreshInterval: 0 });
  const found = findLockers(lockers.data ?? [], search);
  return (
    <div className="mt-3 grid gap-2">
      <Field
        label={words.delivery.search}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <LockerMap lockers={found} chosen={chosen} onChoose={onChoose} />
      <ul aria-label={words.delivery.choose} className="max-h-56 overflow-y-auto" tabIndex={0}>
        {found.map((locker) => (
          <li key={locker.code}>
            <button
              type="button"
              aria-pressed={locker.code === chosen}
              onClick={() => onChoose(locker.code)}
              className={cn(
                "rounded-option block w-full px-3.5 py-2 text-left focus-visible:-outline-offset-2",
                locker.code === chosen ? "bg-accent text-on-accent" : "hover:bg-card",
              )}
            >
              <span className="tabular">{locker.code}</span> {locker.city}, {locker.street} {locker.building}
              {locker.hint ? <span className="block text-sm opacity-80">{locker.hint}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {lockers.data && found.length === 0 ? <p className="text-muted">{words.delivery.noLocker}</p> : null}
    </div>
  );
}
