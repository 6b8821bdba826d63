// The accessibility tree, read from the browser as assistive technology gets it.

/** Roles that only hold others together: what stands in them is told in their place. */
const passed_over = new Set(["none", "generic", "RootWebArea", "InlineTextBox", "LineBreak", "ListMarker", "MenuListPopup",
  "Figcaption", "SvgRoot", "strong", "emphasis", "mark", "LayoutTableRow", "rowgroup"]);
/** Roles whose words are the name of something else, where they were told already. */
const name_elsewhere = new Set(["LabelText", "Legend"]);
/** Roles whose content is their value. */
const writes = new Set(["textbox", "searchbox", "combobox"]);
const role_words = { DisclosureTriangle: "disclosure" };
// Not 'valuetext': Chromium 150 tells the words of aria-valuetext there, 156 the bare number or nothing. That the
// attribute is set is looked at in tests/doc/test_html.cpp.
const states = ["checked", "pressed", "expanded", "selected", "disabled", "invalid", "required", "readonly", "modal", "level", "live"];

const value_of = (node, name) => (node[name]?.value ?? "");

export class Tree {
  /** What a page says of itself now. */
  static async of(page) {
    page.tree_session ??= await page.context().newCDPSession(page);
    const { nodes } = await page.tree_session.send("Accessibility.getFullAXTree");
    return new Tree(page, nodes);
  }

  constructor(page, nodes) {
    this.page = page;
    this.by_id = new Map(nodes.map((node) => [node.nodeId, node]));
    this.root = nodes.find((node) => !node.parentId);
  }

  children(node) {
    return (node.childIds ?? []).map((id) => this.by_id.get(id)).filter(Boolean);
  }

  role(node) {
    return node.ignored ? "none" : value_of(node, "role");
  }

  name(node) {
    return String(value_of(node, "name")).replace(/\s+/g, " ").trim();
  }

  property(node, name) {
    return node.properties?.find((each) => each.name === name)?.value?.value;
  }

  /** All nodes below one, itself first, in reading order. */
  * walk(node = this.root) {
    yield node;
    for (const child of this.children(node)) yield* this.walk(child);
  }

  /** What holds a radio button together with the others of its choice. */
  group_of(node) {
    let around = node;
    while (around.parentId && !["radiogroup", "group"].includes(this.role(around))) around = this.by_id.get(around.parentId);
    return around;
  }

  /** The nodes of a role and, where one is given, a name. */
  find(role, name = null, below = this.root) {
    return [...this.walk(below)].filter((node) => this.role(node) === role && (name === null || this.name(node) === name));
  }

  /** Everything that is said below a node, as one text. */
  text(node) {
    return [...this.walk(node)].filter((each) => this.role(each) === "StaticText").map((each) => this.name(each)).join(" ").replace(/\s+/g, " ").trim();
  }

  states(node) {
    const said = [];
    for (const name of states) {
      const value = this.property(node, name);
      if (value === undefined || value === false || value === "" || value === "off") continue;
      if (name === "invalid" && value === "false") continue;
      if (name === "level" && this.role(node) !== "heading") continue;
      said.push(value === true || value === "true" ? name : `${name} ${value}`);
    }
    if (this.property(node, "checked") === "false") said[said.indexOf("checked false")] = "not checked";
    if (this.property(node, "expanded") === false) said.push("collapsed");
    const value = node.value?.value;
    if (value !== undefined && value !== "") said.push(`value ${value}`);
    const description = String(value_of(node, "description"));
    if (description !== "") said.push(`described: ${description.replace(/\s+/g, " ").trim()}`);
    return said;
  }

  /** As indented lines 'role "name" [states]'. Words without an element of their own stand in quotes alone. */
  print() {
    const lines = [];
    const tell = (node, depth, in_label = false) => {
      const role = this.role(node);
      const indent = "  ".repeat(depth);
      if (role === "StaticText") {
        if (this.name(node) !== "" && !in_label) lines.push(`${indent}"${this.name(node)}"`);
        return;
      }
      const labels = name_elsewhere.has(role);
      const holds = labels || passed_over.has(role);
      const words_only = this.#says_words_only(node);
      const name = this.name(node) || (words_only && !holds ? this.text(node) : "");
      if (!holds) {
        const said = this.states(node);
        lines.push(`${indent}${role_words[role] ?? role}${name === "" ? "" : ` "${name}"`}${said.length > 0 ? ` [${said.join(", ")}]` : ""}`);
        if ((words_only && this.text(node) === name) || writes.has(role)) return;
      }
      for (const child of this.children(node)) tell(child, holds ? depth : depth + 1, in_label || labels);
    };
    lines.push(`page "${this.name(this.root)}"`);
    for (const child of this.children(this.root)) tell(child, 1);
    return `${lines.join("\n")}\n`;
  }

  #says_words_only(node) {
    return [...this.walk(node)].every((each) => each === node || this.role(each) === "StaticText" || passed_over.has(this.role(each)));
  }

  /** The element behind a node, for what assistive technology does to it. */
  async #object(node) {
    const { object } = await this.page.tree_session.send("DOM.resolveNode", { backendNodeId: node.backendDOMNodeId });
    return object.objectId;
  }

  /** The default action, as a screen reader asks for it: a click without a pointer. */
  async activate(node) {
    await this.page.tree_session.send("Runtime.callFunctionOn", { objectId: await this.#object(node), functionDeclaration: "function () { this.click(); }" });
  }

  async focus(node) {
    await this.page.tree_session.send("DOM.focus", { backendNodeId: node.backendDOMNodeId });
  }
}
