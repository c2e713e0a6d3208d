import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Accessible name where the visible label is not enough. */
  readonly name?: string;
  readonly children: ComponentChildren;
  flip(on: boolean): void;
}

/** An on/off switch with its label. */
export function Switch({ on, disabled, name, children, flip }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={name}
      disabled={disabled}
      onClick={() => flip(!on)}
    >
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
      <span>{children}</span>
    </button>
  );
}
