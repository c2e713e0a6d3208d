import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  /** Called only while it is open: what is closed costs nothing. */
  readonly children: () => ComponentChildren;
}

/** A heading that opens and closes what belongs to it. */
export function Disclosure({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <>
      <h3>
        <button
          type="button"
          class="plain disclosure"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {label}
        </button>
      </h3>
      <div id={body} hidden={!open}>
        {open && children()}
      </div>
    </>
  );
}
