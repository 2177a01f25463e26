/** Widths of every picture in pixels; each comes as AVIF and as WebP. */
export const widths = [240, 480, 800] as const;
