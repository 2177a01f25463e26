import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link within the application. Nothing is fetched ahead: a table of fifty would ask the server fifty times. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
