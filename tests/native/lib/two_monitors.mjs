// Two monitors side by side, of different size, that nobody sees: Xvfb has one only, so this is Xorg with its dummy
// driver, as script/bootstrap unpacked it.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { start_server } from "./screen.mjs";

const top = join(process.env.EXPLORER_CACHE ?? join(homedir(), ".cache", "intouchai-explorer"), "xorg");
const program = join(top, "usr", "lib", "xorg", "Xorg");

/** From left to right. */
export const monitors = [{ width: 1400, height: 1000, left: 0 }, { width: 1100, height: 700, left: 1400 }];

/** Why they cannot be had; null when they can. */
export function missing() {
  if (!existsSync(program)) return "there is no Xorg (build/logs/servers.log)";
  if (process.getuid?.() !== 0) return "only root may start Xorg";
  return null;
}

/** A mode line, with the sixth of a picture that no one sees. Its numbers matter to no one: there is no cable. */
function mode_line({ width, height }) {
  const across = [width, width + 50, width + 100, width + 200], down = [height, height + 10, height + 20, height + 40];
  return `Modeline "${width}x${height}" ${((across[3] * down[3] * 60) / 1e6).toFixed(2)} ${across.join(" ")} ${down.join(" ")}`;
}

const configuration = `Section "ServerFlags"
  Option "DontVTSwitch" "true"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
  ${monitors.map(mode_line).join("\n  ")}
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Modes ${monitors.map(({ width, height }) => `"${width}x${height}"`).join(" ")}
    Virtual 4000 2000
  EndSubSection
EndSection
`;

export async function open_two_monitors(room) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-monitors-"));
  writeFileSync(join(folder, "xorg.conf"), configuration);
  const libraries = join(top, "usr", "lib", process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu");
  const environment = { ...process.env, LD_LIBRARY_PATH: libraries };
  const screen = await start_server(program, ["-config", join(folder, "xorg.conf"), "-modulepath", join(top, "usr", "lib", "xorg", "modules"),
    "-logfile", join(folder, "log"), "-noreset", "-sharevts", "-novtswitch"], environment);
  room.cleanups.push(() => {
    screen.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { width, height } = monitors[1];
  const mode = `${width}x${height}`;
  const arrange = (...words) => execFileSync(join(top, "usr", "bin", "xrandr"), words, { env: { ...environment, DISPLAY: screen.display } });
  arrange("--addmode", "DUMMY1", mode);
  arrange("--output", "DUMMY1", "--mode", mode, "--right-of", "DUMMY0");
  arrange("--query"); // has the server look at its outputs again: before that it still tells that the second is unplugged
  return screen;
}
