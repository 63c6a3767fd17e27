import type { CDPSession, Page } from '@playwright/test';

/** A thing on the page as assistive technology sees it, in closed shadow roots too. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused: boolean;
  readonly node: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function session(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** Everything that the accessibility tree does not ignore, in its order. */
export async function seen(page: Page): Promise<Seen[]> {
  const { nodes } = await (await session(page)).send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name, description, properties = [], backendDOMNodeId }) =>
    ignored || backendDOMNodeId === undefined
      ? []
      : {
          role: String(role?.value),
          name: String(name?.value ?? ''),
          description: String(description?.value ?? ''),
          focused: properties.some((property) => property.name === 'focused' && property.value.value === true),
          node: backendDOMNodeId,
        },
  );
}

/** The first thing with this role whose name is, or matches, `name`; waits up to two seconds for it. */
export async function find(page: Page, role: string, name: string | RegExp): Promise<Seen> {
  const fits = (each: Seen) =>
    each.role === role && (typeof name === 'string' ? each.name === name : name.test(each.name));
  for (const end = Date.now() + 2000; ; ) {
    const found = (await seen(page)).find(fits);
    if (found) return found;
    if (Date.now() > end) throw new Error(`Nothing on the page has the role ${role} and the name ${name}.`);
  }
}

/** Its box in CSS pixels of the viewport, after it has been scrolled into view. */
export async function boxOf(page: Page, { node }: Seen) {
  const client = await session(page);
  await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const { quads } = await client.send('DOM.getContentQuads', { backendNodeId: node });
  const [x = 0, y = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
  return { x, y, width: right - x, height: bottom - y };
}

/** A real click of the mouse in the middle of something; `count` 2 is the second half of a double click. */
export async function clickOn(page: Page, thing: Seen, count = 1): Promise<void> {
  const { x, y, width, height } = await boxOf(page, thing);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down({ clickCount: count });
  await page.mouse.up({ clickCount: count });
}

/** The click that a screen reader or voice control makes. */
export async function activate(page: Page, { node }: Seen): Promise<void> {
  const client = await session(page);
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: node });
  await client.send('Runtime.callFunctionOn', {
    objectId: String(object.objectId),
    functionDeclaration: 'function () { this.click(); }',
  });
}
