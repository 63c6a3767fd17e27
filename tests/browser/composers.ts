import type { Locator, Page } from '@playwright/test';
import type { Sent } from './replicas/sent';

/** How a person sends off what is written. */
export type Way = 'click' | 'shortcut' | 'enter on the button' | 'space on the button';

/** One place of a replica where something can be written. */
export interface Composer {
  readonly name: string;
  /** The name its submissions carry in `window.__sent`. */
  readonly sentAs: string;
  readonly url: string;
  /** What is in the composer when it opens, without any input event. */
  readonly prefilled?: string;
  /** From the loaded page to a composer that has focus. */
  open(page: Page): Promise<void>;
  editor(page: Page): Locator;
  button(page: Page): Locator;
  /** The key that submits from inside the editor, where there is one. */
  readonly shortcut?: 'Control+Enter' | 'Enter';
  /** From the written draft to the step that has the button. */
  finish?(page: Page): Promise<void>;
}

const x = {
  shortcut: 'Control+Enter',
  open: (page: Page) => x.editor(page).click(),
  editor: (page: Page) => page.locator('main [data-testid="tweetTextarea_0"]'),
  button: (page: Page) => page.locator('main [data-testid="tweetButtonInline"]'),
} as const;

const modal = {
  shortcut: 'Control+Enter',
  open: (page: Page) => modal.editor(page).click(),
  editor: (page: Page) => page.locator('#layers [data-testid="tweetTextarea_0"]'),
  button: (page: Page) => page.locator('#layers [data-testid="tweetButton"]'),
} as const;

const dialog = {
  open: async (page: Page) => {
    await page.locator('.trigger').click();
    await dialog.editor(page).click();
  },
  editor: (page: Page) => page.locator('#portals [role="textbox"]'),
  button: (page: Page) => page.locator('#portals [role="button"][aria-label="Post"]'),
};

const comment = (label: RegExp) => ({
  shortcut: 'Enter' as const,
  editor: (page: Page) => page.getByRole('textbox', { name: label }).first(),
  button: (page: Page) => page.locator('#focused-state-composer-submit [role="button"]').first(),
});

export const composers: readonly Composer[] = [
  { name: 'X home', sentAs: 'home', url: 'https://x.com/home', ...x },
  { name: 'X status page', sentAs: 'status', url: 'https://x.com/HillsideHeads/status/101', ...x },
  { name: 'X modal over the home composer', sentAs: 'modal', url: 'https://x.com/compose/post', ...modal },
  {
    name: 'X reply',
    sentAs: 'reply',
    url: 'https://x.com/home',
    ...modal,
    open: async (page) => {
      await page.getByTestId('reply').first().click();
      await modal.editor(page).click();
    },
  },
  {
    name: 'X share link',
    sentAs: 'modal',
    url: `https://x.com/intent/post?${new URLSearchParams({ text: 'Open evening on Thursday.' })}`,
    prefilled: 'Open evening on Thursday.',
    ...modal,
  },
  {
    name: 'Facebook post',
    sentAs: 'post',
    url: 'https://www.facebook.com/',
    shortcut: 'Control+Enter',
    ...dialog,
  },
  {
    name: 'Facebook post in a group',
    sentAs: 'post',
    url: 'https://www.facebook.com/groups/hillside.parents',
    shortcut: 'Control+Enter',
    ...dialog,
  },
  {
    name: 'Facebook post as a Page, in two steps',
    sentAs: 'post',
    url: 'https://www.facebook.com/hillside.pta',
    ...dialog,
    finish: (page) => page.locator('#portals [role="button"][aria-label="Next"]').click(),
  },
  {
    name: 'Facebook comment',
    sentAs: 'comment',
    url: 'https://www.facebook.com/',
    ...comment(/^Comment as/),
    open: (page) =>
      comment(/^Comment as/)
        .editor(page)
        .click(),
  },
  {
    name: 'Facebook reply to a comment',
    sentAs: 'reply',
    url: 'https://www.facebook.com/',
    ...comment(/^Reply to/),
    open: async (page) => {
      await page.getByRole('button', { name: 'Reply', exact: true }).first().click();
      await comment(/^Reply to/)
        .editor(page)
        .click();
    },
  },
];

/** Every way a composer can be submitted by. */
export function waysOf(composer: Composer): readonly Way[] {
  const onButton: Way[] = ['click', 'enter on the button', 'space on the button'];
  return composer.shortcut ? ['shortcut', ...onButton] : onButton;
}

/** Opens the composer's page and the composer, ready for typing. */
export async function open(page: Page, composer: Composer): Promise<void> {
  await page.goto(composer.url);
  await composer.open(page);
}

/** Writes behind what is already there, all at once, so that no pause falls between two letters. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

/** The words in the editor as they stand on the page. */
export function written(page: Page, composer: Composer): Promise<string> {
  return composer.editor(page).evaluate((editor: HTMLElement) => editor.innerText);
}

/** The composer of that name. */
export function composerCalled(name: string): Composer {
  const composer = composers.find((each) => each.name === name);
  if (!composer) throw new Error(`No composer is called ${name}.`);
  return composer;
}

/** Sends what is written, as a person does: real keys and a real mouse. */
export async function submit(page: Page, composer: Composer, way: Way): Promise<void> {
  if (way === 'shortcut') {
    await page.keyboard.press(composer.shortcut ?? '');
    return;
  }
  if (way === 'click') await composer.button(page).click();
  else {
    await composer.button(page).focus();
    await page.keyboard.press(way === 'enter on the button' ? 'Enter' : 'Space');
  }
}

/** What the site accepted since the page was loaded. */
export function sent(page: Page): Promise<Sent[]> {
  return page.evaluate(() => window.__sent);
}
