import { clsx, type ClassValue } from "clsx";

/** Joins class names, leaving out the false ones. Later classes do not win over earlier ones: components offer options instead. */
export function cn(...values: ClassValue[]): string {
  return clsx(values);
}
