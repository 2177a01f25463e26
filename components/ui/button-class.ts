import { cn } from "./cn";

export type ButtonTone = "primary" | "ink" | "outline" | "quiet" | "bad";
export type ButtonSize = "sm" | "md" | "lg";
export type ButtonLook = { tone?: ButtonTone; size?: ButtonSize; wide?: boolean; className?: string };

const TONES: Record<ButtonTone, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-press",
  ink: "bg-ink text-on-ink hover:opacity-85",
  outline: "rule border-line bg-card text-ink hover:border-ink",
  quiet: "text-ink underline-offset-4 hover:underline",
  bad: "rule border-bad bg-card text-bad hover:bg-bad hover:text-card",
};

const SIZES: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3.5 text-sm",
  md: "min-h-11 px-5 text-base",
  lg: "min-h-14 px-7 text-lg",
};

/** The classes of a button, for things that must look like one: `<Link className={buttonClass({ tone: "ink" })}>`. */
export function buttonClass({ tone = "outline", size = "md", wide, className }: ButtonLook = {}): string {
  return cn(
    "inline-flex items-center justify-center gap-2 rounded-full text-center leading-tight font-semibold transition select-none",
    "disabled:cursor-not-allowed disabled:opacity-45 aria-disabled:cursor-not-allowed aria-disabled:opacity-45",
    TONES[tone],
    SIZES[size],
    wide && "w-full",
    className,
  );
}
