import type { ComponentProps } from "react";
import { buttonClass, type ButtonLook } from "./button-class";
import { Link } from "./link";
import { Spinner } from "./spinner";

type ButtonProps = ButtonLook & ComponentProps<"button"> & { busy?: boolean };

/** A button. `busy` keeps its size, shows a spinner over the words and refuses clicks. */
export function Button({
  tone,
  size,
  wide,
  className,
  busy = false,
  disabled,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={buttonClass({
        tone,
        size,
        wide,
        className: busy ? `relative ${className ?? ""}` : className,
      })}
    >
      {busy ? (
        <>
          <span className="inline-flex items-center gap-2 opacity-0">{children}</span>
          <span className="absolute inset-0 grid place-items-center">
            <Spinner label="" />
          </span>
        </>
      ) : (
        children
      )}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  tone,
  size,
  wide,
  className,
  ...rest
}: ButtonLook & ComponentProps<typeof Link>) {
  return <Link {...rest} className={buttonClass({ tone, size, wide, className })} />;
}
