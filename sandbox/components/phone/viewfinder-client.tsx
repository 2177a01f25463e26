"use client";

import { Camera, CameraOff } from "lucide-react";
import { useState } from "react";
import { Button } from "@ui/button";
import type { CodeWords } from "./code-words";
import { useCamera } from "./use-camera";

/** The frame that codes are held into. The camera starts only when asked for. */
export function Viewfinder({
  hint,
  words,
  onCode,
  busy,
}: {
  hint: string;
  words: CodeWords;
  onCode: (text: string) => void;
  busy: boolean;
}) {
  const [wanted, setWanted] = useState(false);
  const { video, state } = useCamera(wanted && !busy, onCode);
  const live = state === "on";
  return (
    <div className="bg-card relative grid h-[min(300px,36dvh)] min-h-56 place-items-center overflow-hidden rounded-[28px]">
      <video
        ref={video}
        muted
        playsInline
        aria-label={words.picture}
        className={live ? "absolute inset-0 size-full object-cover" : "hidden"}
      />
      <svg
        aria-hidden="true"
        viewBox="0 0 220 220"
        className="text-accent absolute size-52"
        fill="none"
        stroke="currentColor"
        strokeWidth="5"
        strokeLinecap="round"
      >
        <path d="M10 50V28A18 18 0 0 1 28 10H50M170 10h22a18 18 0 0 1 18 18v22M210 170v22a18 18 0 0 1-18 18h-22M50 210H28a18 18 0 0 1-18-18v-22" />
      </svg>
      {live ? (
        <span aria-hidden="true" className="bg-accent scan-line absolute top-[12%] h-0.5 w-44 rounded-full" />
      ) : null}
      <div
        className={
          live
            ? "bg-paper absolute bottom-2 rounded-full px-3 py-1 text-sm"
            : "relative grid max-w-44 justify-items-center gap-3 text-center"
        }
      >
        <p role="status" className={live ? "" : "text-[15px] leading-snug text-balance"}>
          {state === "off" ? hint : words[state]}
        </p>
        {state === "off" ? (
          <Button size="sm" onClick={() => setWanted(true)}>
            <Camera aria-hidden="true" size={18} /> {words.use}
          </Button>
        ) : null}
      </div>
      {wanted ? (
        <button
          type="button"
          aria-label={words.stop}
          onClick={() => setWanted(false)}
          className="bg-paper absolute top-3 right-3 grid size-10 place-items-center rounded-full"
        >
          <CameraOff aria-hidden="true" size={18} />
        </button>
      ) : null}
    </div>
  );
}
