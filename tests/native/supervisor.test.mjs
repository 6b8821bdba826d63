// The kiosk under its supervisor: systemd itself, as the first process of a clean Debian, with the package, the unit and the
// steps that stand at the unit's head.

import assert from "node:assert/strict";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/content.mjs";
import { test, until, wait } from "../lib/runner.mjs";
import { boot, missing as missing_for_machine } from "./lib/debian_machine.mjs";
import { missing as missing_for_root, open_root } from "./lib/debian_root.mjs";
import { package_named } from "./lib/packages.mjs";
import { head_of, says } from "./lib/unit_file.mjs";

const why_not = missing_for_root() ?? missing_for_machine();
if (why_not) console.log(`the kiosk is not tried under systemd: ${why_not}`);

/** What a machine without a screen, without a graphics card and without a virtual terminal needs instead. */
const stand_ins = ["[Service]", "TTYPath=", "StandardInput=null", "UtmpIdentifier=", "Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman"];

/** A machine with the unit's kiosk, set up by the steps at its head; what they copy lies in a folder of its own. */
async function set_up(room, unit, files, more_packages = []) {
  const { packages, steps } = head_of(unit);
  const debian = await open_root(room);
  await debian.install(`systemd libpam-systemd dbus udev libgl1-mesa-dri ${packages}`);
  for (const each of more_packages) await debian.install(each);
  mkdirSync(debian.path("srv/bench"), { recursive: true });
  for (const [name, from] of Object.entries({ ...files, [unit]: join(root, "assets", "kiosk", unit) })) cpSync(from, debian.path(`srv/bench/${name}`));
  debian.write(`etc/systemd/system/${unit}.d/container.conf`, `${stand_ins.join("\n")}\n`);
  const machine = await boot(room, debian);
  for (const step of steps) await machine.run(`cd /srv/bench; ${step}`);
  return { debian, machine };
}

/** What runs, or of it what systemd counts to a unit: the first process of each program. */
async function processes(machine, unit) {
  const all = unit ? `$(cat /sys/fs/cgroup/system.slice/${unit}/cgroup.procs 2>/dev/null)` : "$(cd /proc; ls -d [0-9]* | sort -n)";
  const found = await machine.run(`for each in ${all}; do echo "$each $(readlink /proc/$each/exe || true)"; done`);
  return new Map(found.trim().split("\n").filter(Boolean).reverse().map((line) => line.split(" ").reverse()));
}

/** How long it took, in seconds, until systemd had begun the unit once more and `is_up` is true. */
async function comes_back(machine, unit, before, is_up) {
  const begun = Date.now();
  await until("the kiosk is back", async () => Number(await machine.unit(unit, "NRestarts")) > before && is_up(), { seconds: 30, every_ms: 200 });
  return ((Date.now() - begun) / 1000).toFixed(1);
}

if (!why_not) test("systemd keeps the kiosk: it hears that it lives, starts it again when it is killed or freezes, and leaves it when an operator ended it", async (room) => {
  const unit = "explorer-kiosk.service";
  const { debian, machine } = await set_up(room, unit, { "kiosk.json": join(root, "data", "kiosks", "summit.json") }, [package_named(".deb")]);
  const program = async () => (await processes(machine, unit)).get("/usr/bin/explorer");
  const state = () => machine.unit(unit, "ActiveState");
  const is_up = async () => (await state()) === "active" && Boolean(await program());
  const restarts = async () => Number(await machine.unit(unit, "NRestarts"));
  await until("the kiosk is there", is_up, { seconds: 60, every_ms: 200 });
  const heard = async () => Number(await machine.unit(unit, "WatchdogTimestampMonotonic"));
  const first = await heard();
  await wait((Number(says(unit, "WatchdogSec")) + 2) * 1000);
  assert.ok(await heard() > first, "it is heard that it lives");
  assert.equal(await restarts(), 0, "nobody started it again");

  await machine.run(`kill -KILL ${await program()}`);
  const killed = await comes_back(machine, unit, 0, is_up);
  await machine.run(`kill -STOP ${await program()}`);
  const frozen = await comes_back(machine, unit, 1, is_up);
  console.log(`         back ${killed} s after it was killed, ${frozen} s after it froze`);

  // The program ends with 0 behind the exit code and with nothing else (kiosk.test.mjs): so does this one.
  debian.write("usr/bin/explorer.new", "#!/bin/sh\nsystemd-notify --ready\nsleep 1\nexit 0\n");
  const last = await program();
  await machine.run(`chmod +x /usr/bin/explorer.new; mv /usr/bin/explorer.new /usr/bin/explorer; kill -KILL ${last}`);
  await until("it has ended for good", async () => (await state()) === "inactive", { seconds: 30, every_ms: 200 });
  const count = await restarts();
  await wait((Number(says(unit, "RestartSec")) + 2) * 1000);
  assert.deepEqual([await state(), await restarts()], ["inactive", count]);
}, { limit_s: 300 });

if (!why_not) test("systemd keeps the browser's kiosk, too", async (room) => {
  const unit = "explorer-kiosk-browser.service";
  const { machine } = await set_up(room, unit, {});
  const browser = async () => (await processes(machine)).get("/usr/lib/chromium/chromium");
  const is_up = async () => (await machine.unit(unit, "ActiveState")) === "active" && Boolean(await browser());
  await until("the browser is there", is_up, { seconds: 60, every_ms: 200 });
  await wait(3000);
  assert.equal(await machine.unit(unit, "NRestarts"), "0", "it stays");
  await machine.run(`kill -KILL ${await browser()}`);
  console.log(`         back ${await comes_back(machine, unit, 0, is_up)} s after it was killed`);
}, { limit_s: 300 });
