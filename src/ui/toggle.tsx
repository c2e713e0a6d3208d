import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  /** Begins with the visible label; the state is told by `aria-pressed`, never by other words. */
  readonly name: string;
  /** The mark before the label: a star, or a tick where it is on. */
  readonly mark: 'star' | 'tick';
  readonly children: ComponentChildren;
  flip(on: boolean): void;
}

/** A button that stays pressed. */
export function Toggle({ on, name, mark, children, flip }: Props) {
  return (
    <button type="button" class={`toggle ${mark}`} aria-pressed={on} aria-label={name} onClick={() => flip(!on)}>
      {children}
    </button>
  );
}
