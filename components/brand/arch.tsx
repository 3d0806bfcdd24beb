import clsx from "clsx";

type Props = {
  readonly className?: string;
  /** How many ways it can be walked: one stretch of thought is dashed, both ways are whole. */
  readonly isMutual?: boolean;
};

/** The line that joins what one offers to what the other seeks. It takes the width it is given; 40 pixels high is plenty. */
export function Arch({ className, isMutual = true }: Props) {
  return (
    <svg
      viewBox="0 0 240 48"
      preserveAspectRatio="none"
      className={clsx("overflow-visible", className)}
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M4 46 C4 -12 236 -12 236 46"
        className="stroke-act"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray={isMutual ? undefined : "1 7"}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
