/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Between the composer and the mark, in CSS pixels. */
const GAP = 6;
/** Between the mark and a control of the page, in CSS pixels. */
const SLIP = 5;
/** How many steps of its own size the mark may move away from the composer to find room. */
const FAR = 5;

/**
 * Where a mark of `size` may stand, best first: beside the composer's top, then above and below it, then further off,
 * and only then inside its lower corners. All spots lie wholly within the viewport.
 */
export function spots(composer: Box, size: Size, viewport: Size): Box[] {
  const { left, top } = composer;
  const right = left + composer.width;
  const bottom = top + composer.height;
  const at = (x: number, y: number): Box => ({ left: x, top: y, ...size });
  const list: Box[] = [];
  for (let step = 0; step < FAR; step++) {
    const x = GAP + step * (size.width + GAP);
    const y = GAP + step * (size.height + GAP);
    list.push(at(right + x, top), at(right + x, bottom - size.height));
    for (const along of [right - size.width, left, left + (composer.width - size.width) / 2]) {
      list.push(at(along, top - size.height - y), at(along, bottom + y));
    }
    list.push(at(left - size.width - x, top));
  }
  list.push(at(right - size.width, bottom - size.height), at(left, bottom - size.height));
  return list.filter(
    (box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.left + box.width <= viewport.width &&
      box.top + box.height <= viewport.height,
  );
}

const CONTROL =
  'a[href],button,input,select,textarea,summary,label,video,iframe,[contenteditable]:not([contenteditable=false]),' +
  '[tabindex]:not([tabindex="-1"]),[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=switch],' +
  '[role=checkbox],[role=radio],[role=textbox],[role=combobox]';

/** The page's topmost element at a point, looked for inside open shadow roots too, and past `host`. */
function topmost(root: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  const element = root.elementsFromPoint(x, y).find((each) => each !== host);
  const inner = element?.shadowRoot;
  return inner && inner !== root ? (topmost(inner, x, y, host) ?? element) : element;
}

/**
 * Whether something that can be pressed lies under, or within a finger's slip of, any of nine points of `box`; the
 * composer itself does not count.
 */
export function coversControl(box: Box, composer: Element, host: Element): boolean {
  for (const across of [-SLIP, box.width / 2, box.width + SLIP]) {
    for (const down of [-SLIP, box.height / 2, box.height + SLIP]) {
      const under = topmost(document, box.left + across, box.top + down, host);
      const control = under?.closest(CONTROL);
      if (control && !control.contains(composer) && !composer.contains(control)) return true;
    }
  }
  return false;
}
