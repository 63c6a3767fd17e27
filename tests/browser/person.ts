import { expect, type Page } from '@playwright/test';
import { clickOn, type Seen, seen } from './seen';

/**
 * What a person meets of us on a page, by eye, screen reader and hand. It sits in a closed shadow root, which neither the
 * page nor a test can look into; the accessibility tree has it.
 */
export class Person {
  constructor(private readonly page: Page) {}

  /** Waits for the dialog that asks before a post; answers with all its words. */
  async dialog(): Promise<string> {
    await this.wait('dialog', /^Before you post/);
    // While a modal dialog is open nothing else on the page can be reached, so all words are its own.
    return this.words();
  }

  /** Passes once no dialog of ours is there. */
  async noDialog(): Promise<void> {
    const dialogs = async () => (await seen(this.page)).filter(({ name }) => /^Before you post/.test(name));
    await expect.poll(dialogs, { message: 'no dialog of ours' }).toEqual([]);
  }

  /** Waits for the quiet mark beside a composer. */
  async mark(): Promise<void> {
    await this.wait('button', /^Second Look/);
  }

  /** Waits for a sentence of ours. */
  async note(sentence: RegExp): Promise<void> {
    await expect.poll(() => this.words(), { message: 'a note of ours' }).toMatch(sentence);
  }

  /** What has the keyboard focus: its role and name. */
  async focus(): Promise<string> {
    const focused = (await seen(this.page)).filter(({ focused, role }) => focused && role !== 'RootWebArea').at(-1);
    return focused ? `${focused.role} ${focused.name}` : '';
  }

  /** Presses the button of that name with a real mouse. */
  async press(name: string | RegExp): Promise<void> {
    await clickOn(this.page, await this.wait('button', name));
  }

  private async words(): Promise<string> {
    const texts = (await seen(this.page)).filter(({ role }) => role === 'StaticText');
    return texts.map(({ name }) => name).join(' ');
  }

  private async wait(role: string, name: string | RegExp): Promise<Seen> {
    const fits = (each: Seen) =>
      each.role === role && (typeof name === 'string' ? each.name === name : name.test(each.name));
    let found: Seen | undefined;
    const look = async () => {
      found = (await seen(this.page)).find(fits);
      return found?.role;
    };
    await expect.poll(look, { message: `${role} ${name}` }).toBe(role);
    if (!found) throw new Error(`${role} ${name} is not there.`);
    return found;
  }
}
