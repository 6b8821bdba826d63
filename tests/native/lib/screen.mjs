// A screen that nobody sees (Xvfb), with a pointer and a keyboard to use it by (xdotool).

import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How large the screen is; windows may be smaller. */
export const screen_size = { width: 1400, height: 1000 };

/** `options`: more words for Xvfb. */
export function open_screen(...options) {
  const { width, height } = screen_size;
  return start_server("Xvfb", ["-screen", "0", `${width}x${height}x24`, "-noreset", ...options]);
}

/** Starts an X server. Answers with its screen once it is there. */
export async function start_server(program, options, environment = process.env) {
  // It chooses a free number itself and writes it to descriptor 3.
  const server = spawn(program, ["-displayfd", "3", "-nolisten", "tcp", ...options], { env: environment, stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once("data", (chunk) => resolve(String(chunk).trim()));
    server.once("error", (error) => reject(new Error(`no ${program}: ${error.message}`)));
    server.once("exit", (code) => reject(new Error(`${program} ended with ${code}`)));
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
