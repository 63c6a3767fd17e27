import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '@/src/draft/draft';
import { excerpt } from './excerpt';

/** A copy of the draft with the words at `spans` marked; a long one shows what stands around them. */
export function DraftCopy({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const copy = useRef<HTMLQuoteElement>(null);
  // A copy that has to be scrolled must be within reach of the keyboard; one that fits would only be in its way.
  useEffect(() => {
    const element = copy.current;
    if (element && element.scrollHeight > element.clientHeight) element.tabIndex = 0;
  }, []);
  let at = 0;
  return (
    <blockquote ref={copy} class="draft" aria-label="Your post">
      {excerpt(text, spans).map(({ kind, text: words }) => {
        const key = at++;
        if (kind === 'gap') return <span key={key}> … </span>;
        return kind === 'marked' ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>;
      })}
    </blockquote>
  );
}
