import type { ComponentProps } from "react";

/** One of the two sides of a quantity: large enough for a thumb. */
export function StepButton({ sign, ...rest }: ComponentProps<"button"> & { sign: "−" | "+" }) {
  return (
    <button
      type="button"
      {...rest}
      className="hover:bg-paper-home grid size-11 place-items-center rounded-full text-xl leading-none font-bold disabled:opacity-45"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
