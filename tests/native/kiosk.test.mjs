// The desktop program as an unattended screen.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, Words } from "../lib/content.mjs";
import { test, until, wait } from "../lib/runner.mjs";
import { run_once, screen_size, start } from "./lib/program.mjs";
import { says } from "./lib/unit_file.mjs";

const en = new Words("en");
const fr = new Words("fr");
const example = join(root, "data", "kiosks", "summit.json");
const options = (file = example) => ["--kiosk", file];

async function come(room, more = {}) {
  return start(room, { route: null, size: screen_size, options: options(more.file), ...more });
}

async function begin(program, language = "Français") {
  await program.click(300, 300);
  await program.press("button", language);
  await program.find("link", (language === "English" ? en : fr).ui("places.home.tab"));
}

async function open_operator(program) {
  for (let i = 0; i < 5; ++i) await program.click(program.size.width - 20, 20);
  await program.find("heading", en.ui("kiosk.code_title")).catch(() => program.find("heading", fr.ui("kiosk.code_title")));
  for (const digit of "2468") await program.press("button", digit);
  await program.find("heading", en.ui("kiosk.operator_title"));
}

test("a touch wakes the kiosk, which asks for a language and ends where the visitor says", async (room) => {
  const program = await come(room);
  await begin(program);
  await program.press("link", fr.ui("places.cases.tab"));
  await until("the cases are there", () => program.report().address.startsWith("/fr/cases/"));
  await program.press("button", fr.ui("kiosk.end"));
  await until("the loop is back", () => program.elements("button").length === 1);
});

test("the button that closes a window ends the program, but no kiosk", async (room) => {
  const kiosk = await come(room);
  await begin(kiosk, "English");
  assert.equal(await kiosk.close_window(), 0);
  await wait(500);
  assert.equal(kiosk.process.exitCode, null);
  await kiosk.press("button", en.ui("kiosk.end"));
  await kiosk.stop();
  const window = await start(room);
  await window.close_window();
  assert.equal(await window.ended, 0);
});

test("no key of the desktop ends a kiosk; its code does", async (room) => {
  const program = await come(room);
  await begin(program, "English");
  await program.screen.do("key", "--delay", 20, "F11");
  await program.screen.do("key", "--delay", 20, "ctrl+q");
  await program.screen.do("key", "--delay", 20, "alt+F4");
  await wait(500);
  assert.equal(program.process.exitCode, null);
  await open_operator(program);
  await program.press("button", en.ui("kiosk.save_csv")).catch(() => {}); // where something is counted
  // Pressed without waiting for an answer: who ends says nothing more.
  const { x, y, width, height } = await program.bring("button", en.ui("kiosk.leave_program"));
  await program.move(x + width / 2, y + height / 2);
  await program.screen.do("click", 1);
  assert.equal(await program.ended, 0);
  assert.match(readFileSync(join(program.home, "intouchai-explorer", "kiosk-counts.csv"), "utf-8"), /,start,,1$/m);
});

test("what a kiosk cannot be run with is said with its place, and the explorer is shown with the reason", async (room) => {
  room.folder ??= mkdtempSync(join(tmpdir(), "explorer-native-"));
  const broken = join(room.folder, "broken.json");
  writeFileSync(broken, '{"languages": ["en"], "attract": [{"principle": "transparency"}]}');
  const { out, err } = await run_once(room, [...options(broken), "--describe", "--route", "/en/"]);
  assert.match(out, /exit_code/);
  assert.match(err, /explorer-tool check/);
  const missing = await run_once(room, options(join(room.folder, "nowhere.json")));
  assert.equal(missing.code, 2);
  assert.match(missing.err, /nowhere\.json.*--kiosk wants a configuration/);
  rmSync(room.folder, { recursive: true, force: true });
  delete room.folder;
});

test("the supervisor's files are sound", async () => {
  for (const unit of ["explorer-kiosk.service", "explorer-kiosk-browser.service"]) {
    const { status, stderr, error } = spawnSync("systemd-analyze", ["verify", "--man=no", join(root, "assets", "kiosk", unit)], { encoding: "utf-8" });
    if (error) {
      console.log("         systemd-analyze is not here: the unit files were only read");
    } else {
      // That cage or the programs are not installed here says nothing about the files.
      const wrong = stderr.split("\n").filter((line) => line.includes(unit) && !/not executable|No such file/.test(line));
      assert.deepEqual(wrong, [], `exit code ${status}`);
    }
    assert.match(says(unit, "ExecStart"), /^\/usr\/bin\/cage -s -- /);
  }
  assert.equal(says("explorer-kiosk.service", "Restart"), "on-failure");
});

test("a killed kiosk that its supervisor starts again is back within ten seconds, and a frozen one stops saying that it lives", async (room) => {
  // The supervisor's own rules are systemd's; here a hand follows the unit file.
  const folder = mkdtempSync(join(tmpdir(), "explorer-kiosk-"));
  room.cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const socket = join(folder, "notify");
  const heard = [];
  const listener = spawn("python3", ["-u", "-c", `
import socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind(${JSON.stringify(socket)})
print("listening")
while True: print(s.recv(100).decode())`], { stdio: ["ignore", "pipe", "inherit"] });
  room.cleanups.push(() => listener.kill());
  listener.stdout.on("data", (chunk) => heard.push(...String(chunk).trim().split("\n")));
  await until("someone listens", () => heard.includes("listening"));

  const restart_s = Number(says("explorer-kiosk.service", "RestartSec"));
  const watchdog_s = Number(says("explorer-kiosk.service", "WatchdogSec"));
  const environment = { NOTIFY_SOCKET: socket };
  const program = await come(room, { environment });
  await until("it is ready", () => heard.includes("READY=1"));
  await until("it lives", () => heard.filter((each) => each === "WATCHDOG=1").length >= 2, { seconds: watchdog_s });
  await begin(program, "English");

  program.process.kill("SIGSTOP");
  await wait(1500);
  const count = heard.length;
  await wait(2500);
  assert.equal(heard.length, count, "a frozen program says nothing");

  const killed = Date.now();
  program.process.kill("SIGKILL");
  assert.equal(await program.ended, "SIGKILL");
  await wait(restart_s * 1000);
  const again = await come(room, { environment, home: program.home });
  const back_s = (Date.now() - killed) / 1000;
  console.log(`         back after ${back_s.toFixed(1)} s`);
  assert.ok(back_s < 10, `back after ${back_s} s`);
  assert.equal(again.elements("button").length, 1, "nobody's visit goes on");
}, { limit_s: 90 });
