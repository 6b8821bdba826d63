// The desktop program as a test sees it: its report says what is on the screen, by role and name.

import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until, wait } from "../../lib/runner.mjs";
import { screen_size } from "./screen.mjs";

/** How far from its edges a window's middle lies, for bars that lie over what scrolls. */
const edge_px = 110;

/**
 * Starts the program on a screen of its own; both are given back when the test ends. `home` is a
 * folder for what the visitor keeps; without one it is new and empty.
 */
export async function start(room, { route = "/en/", size = { width: 1280, height: 900 }, home, options = [], language = "en", environment = {} } = {}) {
  room.folder ??= mkdtempSync(join(tmpdir(), "explorer-native-"));
  const program = new Program(room, { home: home ?? join(room.folder, "home"), size, environment });
  room.programs ??= [];
  if (room.programs.length === 0) {
    room.screen = room.free_screens.pop();
    room.cleanups.push(async () => {
      for (const each of room.programs) await each.stop();
      room.free_screens.push(room.screen);
      rmSync(room.folder, { recursive: true, force: true });
    });
  }
  room.programs.push(program);
  await program.open(route, language, options);
  return program;
}

export class Program {
  constructor(room, { home, size, environment }) {
    Object.assign(this, { room, home, size, environment });
    this.report_file = join(room.folder, `report-${room.programs?.length ?? 0}.json`);
    this.said = "";
  }

  async open(route, language, options) {
    const { screen } = this.room;
    this.screen = screen;
    mkdirSync(this.home, { recursive: true });
    const words = ["--report", this.report_file, "--size", `${this.size.width}x${this.size.height}`, "--today", "2026-03-01", "--lang", language, ...options];
    if (route !== null) words.push("--route", route);
    this.process = spawn(this.room.program, words, {
      env: { ...screen.environment, XDG_DATA_HOME: this.home, HOME: this.home, ...this.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.ended = new Promise((resolve) => this.process.once("exit", (code, signal) => resolve(code ?? signal)));
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on("data", (chunk) => { this.said += chunk; });
    await until(() => `the program reports (it said: ${this.said})`, () => existsSync(this.report_file), { seconds: 30 });
    this.window = await screen.window_of(this.process.pid);
    await screen.do("windowfocus", this.window);
    await this.move(this.size.width / 2, this.size.height / 2);
  }

  /** What is on the screen now. */
  report() {
    return JSON.parse(readFileSync(this.report_file, "utf-8"));
  }

  get frames() {
    return this.report().frames;
  }

  /**
   * Does something on the screen and waits until the program has heard it and has come to rest: it
   * writes a report whenever it rests. `heard` is how many keys and buttons were let go.
   */
  async after(heard, act) {
    const before = this.report().inputs;
    await act();
    await until(`${heard} inputs are answered`, () => {
      const { inputs, rests } = this.report();
      return rests && inputs >= before + heard;
    }, { seconds: 20, every_ms: 8 });
  }

  key(...names) {
    const heard = names.join("+").split("+").length;
    return this.after(heard, () => this.screen.do("key", "--delay", 20, ...names));
  }

  type(text) {
    return this.after(text.length, () => this.screen.do("type", "--delay", 20, text));
  }

  wheel(steps) {
    return this.after(Math.abs(steps), () => this.screen.do("click", "--repeat", Math.abs(steps), "--delay", 8, steps > 0 ? 5 : 4));
  }

  /** The pointer, in px of the window. Its last px is a movement: where it was only put, SDL does not look. */
  async move(x, y) {
    const wanted = [Math.round(x), Math.round(y)];
    const there = () => {
      const { pointer, rests } = this.report();
      return rests && pointer.every((value, i) => Math.abs(value - wanted[i]) <= 1);
    };
    await this.screen.do("mousemove", "--window", this.window, wanted[0] - 1, wanted[1], "mousemove_relative", 1, 0);
    await until("the pointer is seen", there, { every_ms: 8 });
  }

  async click(x, y) {
    await this.move(x, y);
    await this.after(1, () => this.screen.do("click", 1));
  }

  elements(role, name) {
    return this.report().elements.filter((each) => each.role === role && (name === undefined || each.name === name));
  }

  async find(role, name, { enabled = false } = {}) {
    const there = () => `a ${role} '${name}' (there are: ${this.elements(role).map((each) => `'${each.name}'`).join(", ")})`;
    return until(there, () => this.elements(role, name).find((each) => !enabled || !each.disabled), { seconds: 8 });
  }

  /** Scrolls until the element is in the window, and answers with its place there. */
  async bring(role, name, options) {
    for (let tries = 0; tries < 60; ++tries) {
      const element = await this.find(role, name, options);
      if (element.fixed) return element;
      const { scroll_px } = this.report();
      const y = element.y - scroll_px;
      const middle = y + element.height / 2;
      if (middle > edge_px && middle < this.size.height - edge_px) return { ...element, y };
      await this.move(this.size.width / 2, this.size.height / 2);
      const away = middle - this.size.height / 2;
      await this.wheel(Math.sign(away) * Math.max(1, Math.min(12, Math.floor(Math.abs(away) / 110))));
      // At the end of the page it comes no nearer.
      if (this.report().scroll_px === scroll_px && middle > 0 && middle < this.size.height) return { ...element, y };
      if (this.report().scroll_px === scroll_px && tries > 3) throw new Error(`'${name}' cannot be scrolled to: it is at ${y}`);
    }
    throw new Error(`'${name}' was not reached`);
  }

  async press(role, name) {
    const { x, y, width, height } = await this.bring(role, name, { enabled: true });
    await this.click(x + width / 2, y + height / 2);
  }

  /** As the button of a window manager does. */
  close_window() {
    const script = fileURLToPath(new URL("close_window.py", import.meta.url));
    const asked = spawn("python3", [script, String(this.window)], { env: this.screen.environment, stdio: "inherit" });
    return new Promise((resolve) => asked.once("exit", resolve));
  }

  title() {
    return this.screen.do("getwindowname", this.window);
  }

  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.ended;
    this.process.kill("SIGTERM");
    const late = wait(5000).then(() => { this.process.kill("SIGKILL"); return "killed"; });
    return Promise.race([this.ended, late]);
  }
}

/** Runs the program to its end: for --describe, --screenshot and mistakes. */
export async function run_once(room, words) {
  const screen = room.free_screens.pop();
  try {
    const child = spawn(room.program, words, { env: screen.environment, stdio: ["ignore", "pipe", "pipe"] });
    let out = "", err = "";
    child.stdout.on("data", (chunk) => { out += chunk; });
    child.stderr.on("data", (chunk) => { err += chunk; });
    const code = await new Promise((resolve) => child.once("close", resolve));
    return { code, out, err };
  } finally {
    room.free_screens.push(screen);
  }
}

/** What of a failed test can be looked at afterwards. */
export async function save_evidence(room, folder) {
  const lines = [];
  mkdirSync(folder, { recursive: true });
  for (const [index, program] of (room.programs ?? []).entries()) {
    const stem = join(folder, `${String(room.number).padStart(3, "0")}-${index}`);
    if (existsSync(program.report_file)) {
      const { address, focused, scroll_px } = program.report();
      copyFileSync(program.report_file, `${stem}.json`);
      lines.push(`at ${address}, focus on '${focused}', scrolled to ${scroll_px}; report: ${stem}.json`);
    }
    if (program.said) lines.push(`it said: ${program.said.trim()}`);
  }
  return lines;
}

export { screen_size };
