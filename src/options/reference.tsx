/** Where something was read: a link where it is an address, else as written. */
export function Reference({ text }: { readonly text: string }) {
  const link = /https:\/\/[^\s;,)]+/.exec(text)?.[0];
  if (link === undefined || !URL.canParse(link)) return <>{text}</>;
  const [before, after] = [text.slice(0, text.indexOf(link)), text.slice(text.indexOf(link) + link.length)];
  return (
    <>
      {before}
      <a href={link} target="_blank" rel="noreferrer">
        {link.replace(/^https:\/\/(?:www\.)?/, '')}
      </a>
      {after}
    </>
  );
}
