const SCALLOP = 40;

/** The scalloped awning under the header, drawn as one repeating tile. Decoration: screen readers skip it. */
export function Awning({ className }: { className?: string }) {
  const radius = SCALLOP / 2;
  return (
    <svg aria-hidden="true" width="100%" height="26" className={className} style={{ display: "block" }}>
      <defs>
        <pattern id="kram-awning" width={SCALLOP * 2} height="26" patternUnits="userSpaceOnUse" x={-radius}>
          <path d={`M0 0h${SCALLOP}v6a${radius} ${radius} 0 0 1-${SCALLOP} 0z`} fill="var(--accent)" />
          <path
            d={`M${SCALLOP} 0h${SCALLOP}v6a${radius} ${radius} 0 0 1-${SCALLOP} 0z`}
            fill="var(--awning-gap)"
          />
        </pattern>
      </defs>
      <rect width="100%" height="26" fill="url(#kram-awning)" />
    </svg>
  );
}
