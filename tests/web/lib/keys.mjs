// The hand of someone without a mouse: Tab, arrows, Space and Enter, and nothing else. What has the focus is
// told by its role and name, as assistive technology hears it.

import { until } from "../../lib/runner.mjs";
import { Ear } from "./ear.mjs";

export class Keys extends Ear {
  async key(name) {
    await this.page.keyboard.press(name);
  }

  /** Role and name of what has the focus. */
  async focused() {
    const tree = await this.listen();
    const node = [...tree.walk()].filter((each) => tree.property(each, "focused") && each !== tree.root).at(-1);
    return node ? { role: tree.role(node), name: tree.name(node), tree, node } : { role: "", name: "" };
  }

  /** Tab until the wanted one has the focus; one of several radio buttons by arrows from there. */
  async reach(role, name, most = 90) {
    const has = ({ role: r, name: n }) => r === role && n === name;
    for (let i = 0; i < most; ++i) {
      let now = await this.focused();
      if (has(now)) return now;
      // Arrows choose as they go, so they are pressed only among the choices that the wanted one is one of.
      if (role === "radio" && now.role === "radio" && now.tree.find(role, name, now.tree.group_of(now.node)).length > 0) {
        const first = now.name;
        do {
          await this.key("ArrowDown");
          now = await this.focused();
        } while (!has(now) && now.role === "radio" && now.name !== first);
        if (has(now)) return now;
      }
      await this.key("Tab");
    }
    throw new Error(`${most} times Tab did not lead to the ${role} '${name}'`);
  }

  async press(role, name) {
    await until(`the ${role} '${name}' can be pressed`, async () => {
      const { tree, node } = await this.find(role, name);
      return !tree.property(node, "disabled");
    });
    await this.reach(role, name);
    if (role === "button" || role === "link") await this.key("Enter");
    else if (role !== "radio" || !(await this.is_checked(role, name))) await this.key("Space");
  }

  async is_checked(role, name) {
    const { tree, node } = await this.find(role, name);
    return tree.property(node, "checked") === "true";
  }
}
