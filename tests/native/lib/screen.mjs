// A screen that nobody sees (Xvfb), with a pointer and a keyboard to use it by (xdotool).

import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How large the screen is; windows may be smaller. */
export const screen_size = { width: 1400, height: 1000 };

/** `options`: more words for Xvfb. */
export async function open_screen(...options) {
  const { width, height } = screen_size;
  // Xvfb chooses a free number itself and writes it to descriptor 3.
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp", "-noreset", ...options],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once("data", (chunk) => resolve(String(chunk).trim()));
    server.once("error", (error) => reject(new Error(`no Xvfb: ${error.message}`)));
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return new Screen(server, `:${number}`);
}

class Screen {
  constructor(server, display) {
    Object.assign(this, { server, display });
  }

  get environment() {
    return { ...process.env, DISPLAY: this.display, LIBGL_ALWAYS_SOFTWARE: "1", SDL_VIDEODRIVER: "x11", SDL_AUDIODRIVER: "dummy" };
  }

  async do(...words) {
    const { stdout } = await run("xdotool", words.map(String), { env: this.environment });
    return stdout.trim();
  }

  /** The window of a program, once it is there. */
  async window_of(pid) {
    const found = await this.do("search", "--sync", "--onlyvisible", "--pid", pid);
    return found.split("\n")[0];
  }

  close() {
    this.server.kill();
  }
}
