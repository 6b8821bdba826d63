// The hand that plays in the browser: real mouse clicks on what has a role and a name.

import { expect_text } from "./look.mjs";

export class Hand {
  constructor(page) {
    this.page = page;
    this.main = page.getByRole("main");
  }

  async heading() {
    return (await this.page.getByRole("heading", { level: 1 }).innerText()).trim();
  }

  find(role, name) {
    return this.page.getByRole(role, { name, exact: true });
  }

  async press(role, name) {
    await this.find(role, name).first().click();
  }

  async pick(name, option) {
    await this.find("combobox", name).selectOption({ label: option });
  }

  async slide(name, value) {
    const slider = this.find("slider", name);
    await slider.focus();
    const [minimum, maximum, step, now] = await slider.evaluate((input) => [input.min, input.max, input.step, input.value].map(Number));
    const steps = Math.round((value - now) / (step || 1));
    // From the nearer end, so that a hand at the keyboard would not tire either.
    const from_start = Math.round((value - minimum) / step), from_end = Math.round((maximum - value) / step);
    const nearest = Math.min(Math.abs(steps), from_start, from_end);
    const press = async (key, times) => {
      for (let i = 0; i < times; ++i) await this.page.keyboard.press(key);
    };
    if (nearest === Math.abs(steps)) {
      // One step away and back where it stands there already: without a change nothing is estimated.
      if (steps === 0) await press("ArrowLeft", 1);
      await press(steps < 0 ? "ArrowLeft" : "ArrowRight", steps === 0 ? 1 : Math.abs(steps));
    } else if (nearest === from_start) {
      await press("Home", 1);
      await press("ArrowRight", from_start);
    } else {
      await press("End", 1);
      await press("ArrowLeft", from_end);
    }
    await this.page.waitForFunction(([input, wanted]) => Number(input.value) === wanted, [await slider.elementHandle(), value]);
  }

  async order(names) {
    const items = await this.main.getByRole("listitem").allInnerTexts();
    const stands = (text) => names.find((name) => text.trim() === name || text.trim().startsWith(`${name}\n`));
    return items.map(stands).filter((name) => name !== undefined);
  }

  async says(text) {
    await expect_text(this.main, text);
  }
}
