import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  /** The label in full, where others of its words stand near it. */
  readonly name?: string;
  /** Stands beside the heading, open or closed. */
  readonly beside?: ComponentChildren;
  /** Called only while it is open: what is closed costs nothing. */
  readonly children: () => ComponentChildren;
}

/** A heading that opens and closes what belongs to it. */
export function Disclosure({ label, name, beside, children }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <>
      <div class="bar">
        <h3>
          <button
            type="button"
            class="plain disclosure"
            aria-label={name}
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            {label}
          </button>
        </h3>
        {beside}
      </div>
      <div id={body} class="body" hidden={!open}>
        {open && children()}
      </div>
    </>
  );
}
