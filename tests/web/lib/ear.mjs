// The hand of someone who does not look: it knows the accessibility tree alone, its roles, names and
// states, and does what a screen reader does. No selector, no picture, no pointer.

import { until } from "../../lib/runner.mjs";
import { Tree } from "./tree.mjs";

export class Ear {
  constructor(page) {
    this.page = page;
  }

  listen() {
    return Tree.of(this.page);
  }

  /** Waits until one of that role and name is there, and gives it with its tree. */
  async find(role, name) {
    return until(`there is a ${role} '${name}'`, async () => {
      const tree = await this.listen();
      const node = tree.find(role, name)[0];
      return node ? { tree, node } : null;
    });
  }

  async heading() {
    return until("there is a heading", async () => {
      const tree = await this.listen();
      const first = tree.find("heading").find((node) => tree.property(node, "level") === 1);
      return first ? tree.name(first) : null;
    });
  }

  async press(role, name) {
    const { tree, node } = await until(`the ${role} '${name}' can be pressed`, async () => {
      const found = await this.find(role, name);
      return found.tree.property(found.node, "disabled") ? null : found;
    });
    await tree.activate(node);
  }

  /** Puts the focus on one of that role and name. */
  async reach(role, name) {
    const found = await this.find(role, name);
    await found.tree.focus(found.node);
    return found;
  }

  /** In a list of choices: to its beginning, then down to the wanted one. */
  async pick(name, option) {
    const { tree, node } = await this.reach("combobox", name);
    const names = tree.find("option", null, node).map((each) => tree.name(each));
    if (!names.includes(option)) throw new Error(`'${option}' is not among the choices of '${name}': ${names.join(", ")}`);
    await this.page.keyboard.press("Home");
    for (let i = names.indexOf(option); i > 0; --i) await this.page.keyboard.press("ArrowDown");
    await until(`'${name}' says '${option}'`, async () => (await this.find("combobox", name)).node.value?.value === option);
  }

  async slide(name, value) {
    await this.reach("slider", name);
    const now = async () => Number((await this.find("slider", name)).node.value?.value);
    // One step away first: without a change nothing is estimated.
    await this.page.keyboard.press("Home");
    const from = await now();
    await this.page.keyboard.press("ArrowRight");
    const step = await until("the slider moves", async () => (await now()) - from);
    for (let i = Math.round((value - from) / step) - 1; i > 0; --i) await this.page.keyboard.press("ArrowRight");
    if (value === from) await this.page.keyboard.press("Home");
    await until(`the slider says ${value}`, async () => Math.abs((await now()) - value) < step / 2);
  }

  async order(names) {
    const tree = await this.listen();
    return tree.find("listitem").map((node) => tree.text(node))
      .map((text) => names.find((name) => text === name || text.startsWith(`${name} `) || text.endsWith(` ${name}`) || text.includes(` ${name} `)))
      .filter((name) => name !== undefined);
  }

  async says(text) {
    await until(`'${text}' is said`, async () => {
      const tree = await this.listen();
      return [...tree.walk()].some((node) => tree.name(node) === text || (tree.role(node) !== "none" && tree.text(node) === text));
    });
  }
}
