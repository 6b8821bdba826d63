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

const unit = "explorer-kiosk.service";

/** What a machine without a screen, without a graphics card and without a virtual terminal needs instead. */
const stand_ins = ["[Service]", "TTYPath=", "StandardInput=null", "Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman"];

/** The processes of the unit by their programs; none where it does not run. */
async function processes(machine) {
  const found = await machine.run(`for each in $(cat /sys/fs/cgroup/system.slice/${unit}/cgroup.procs 2>/dev/null); do
    echo "$each $(readlink /proc/$each/exe || true)"; done`);
  return new Map(found.trim().split("\n").filter(Boolean).map((line) => line.split(" ").reverse()));
}

const is_up = async (machine) => (await machine.unit(unit, "ActiveState")) === "active" && (await processes(machine)).has("/usr/bin/explorer");
const restarts = async (machine) => Number(await machine.unit(unit, "NRestarts"));

/** How long it took, in seconds, until the supervisor had begun the kiosk once more. */
async function comes_back(machine, before) {
  const begun = Date.now();
  await until("the kiosk is back", async () => (await restarts(machine)) > before && is_up(machine), { seconds: 30, every_ms: 200 });
  return ((Date.now() - begun) / 1000).toFixed(1);
}

if (!why_not) test("systemd keeps the kiosk: it hears that it lives, starts it again when it is killed or freezes, and leaves it when an operator ended it", async (room) => {
  const { packages, steps } = head_of(unit);
  const debian = await open_root(room);
  await debian.install(`systemd dbus udev libgl1-mesa-dri ${packages}`);
  await debian.install(package_named(".deb"));
  const bench = debian.path("root/bench");
  mkdirSync(bench, { recursive: true });
  cpSync(join(root, "data", "kiosks", "summit.json"), join(bench, "kiosk.json"));
  cpSync(debian.path(`usr/share/intouchai-explorer/kiosk/${unit}`), join(bench, unit));
  debian.write(`etc/systemd/system/${unit}.d/container.conf`, `${stand_ins.join("\n")}\n`);

  const machine = await boot(room, debian);
  for (const step of steps) await machine.run(`cd /root/bench; ${step}`);
  await until("the kiosk is there", () => is_up(machine), { seconds: 60, every_ms: 200 });
  assert.deepEqual([...(await processes(machine)).keys()].filter((each) => /cage|explorer/.test(each)).sort(), ["/usr/bin/cage", "/usr/bin/explorer"]);
  const heard = () => machine.unit(unit, "WatchdogTimestampMonotonic");
  const first = await heard();
  await wait((Number(says(unit, "WatchdogSec")) + 2) * 1000);
  assert.ok(await heard() > first, "it is heard that it lives");
  assert.equal(await restarts(machine), 0, "nobody started it again");

  const program = async () => (await processes(machine)).get("/usr/bin/explorer");
  await machine.run(`kill -KILL ${await program()}`);
  const killed = await comes_back(machine, 0);
  await machine.run(`kill -STOP ${await program()}`);
  const frozen = await comes_back(machine, 1);
  console.log(`         back ${killed} s after it was killed, ${frozen} s after it froze`);

  // The program ends with 0 behind the exit code and with nothing else (kiosk.test.mjs): so does this one.
  debian.write("usr/bin/explorer.new", "#!/bin/sh\nsystemd-notify --ready\nsleep 1\nexit 0\n");
  const last = await program();
  await machine.run(`chmod +x /usr/bin/explorer.new; mv /usr/bin/explorer.new /usr/bin/explorer; kill -KILL ${last}`);
  await until("it has ended for good", async () => (await machine.unit(unit, "ActiveState")) === "inactive", { seconds: 30, every_ms: 200 });
  const count = await restarts(machine);
  await wait((Number(says(unit, "RestartSec")) + 2) * 1000);
  assert.deepEqual([await machine.unit(unit, "ActiveState"), await restarts(machine)], ["inactive", count]);
}, { limit_s: 300 });
