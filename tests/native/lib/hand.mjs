// The hand that plays in the window: the pointer at reported places, and the keyboard.

import { until } from "../../lib/runner.mjs";

export class Hand {
  constructor(program) {
    this.program = program;
  }

  async heading() {
    const first = this.program.elements("heading").find((each) => each.level === 1);
    return first?.name ?? "";
  }

  press(role, name) {
    return this.program.press(role, name);
  }

  async pick(name, option) {
    const { program } = this;
    await program.press("combobox", name);
    const { options, value } = await program.find("combobox", name);
    const from = Math.max(0, options.indexOf(value));
    // The open list begins at its first option, or at the chosen one.
    await program.key(...Array(Math.abs(options.indexOf(option) - from)).fill(options.indexOf(option) > from ? "Down" : "Up"), "Return");
    await until(`'${name}' is '${option}'`, () => program.elements("combobox", name)[0]?.value === option, { seconds: 4 });
  }

  async slide(name, value) {
    const { program } = this;
    const { x, y, width, height, minimum, maximum, step } = await program.bring("slider", name);
    const share = (value - minimum) / (maximum - minimum);
    // The label stands above; the track is at the foot of the control.
    await program.click(x + 14 + share * (width - 28), y + height - 22);
    for (let tries = 0; tries < 80; ++tries) {
      const now = (await program.find("slider", name)).value;
      const steps = Math.round((value - now) / step);
      // A press where it stands already is no change, and without a change nothing is estimated.
      const untouched = !program.elements("button").some((each) => each.id === "check" && !each.disabled);
      if (steps === 0 && !untouched) return;
      await program.key(steps < 0 || (steps === 0 && value > minimum) ? "Left" : "Right");
    }
    throw new Error(`'${name}' does not come to ${value}`);
  }

  async order(names) {
    const seen = this.program.report().elements.filter((each) => each.id?.startsWith("up-")).map((each) => each.name);
    return seen.map((text) => names.find((name) => text.endsWith(name)));
  }

  async says(text) {
    await until(`'${text}' is said`, () => this.program.report().elements.some((each) => each.name.includes(text)), { seconds: 6 });
  }
}
