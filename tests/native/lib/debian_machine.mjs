// A clean Debian as a machine of its own: its systemd is the first process there, it has no network, and nothing of it is
// left when the test ends. What a container has no part of is missing: a graphics card, a virtual terminal.

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../../lib/runner.mjs";
import { run } from "./debian_root.mjs";

const begin = `
  mount --make-rprivate /
  cd "$1"
  mount --bind . .
  cd "$1"
  mount -t proc proc proc
  mount -t sysfs -o ro sysfs sys
  mount -t cgroup2 cgroup2 sys/fs/cgroup
  mount -t tmpfs -o mode=755 tmpfs run
  mount -t tmpfs -o mode=1777 tmpfs tmp
  mount -t tmpfs -o mode=755 tmpfs dev
  for each in null zero full random urandom tty; do touch "dev/$each"; mount --bind "/dev/$each" "dev/$each"; done
  mkdir dev/pts dev/shm
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
  mount -t tmpfs -o mode=1777 tmpfs dev/shm
  ln -s pts/ptmx dev/ptmx
  for each in fd:fd stdin:fd/0 stdout:fd/1 stderr:fd/2; do ln -s "/proc/self/\${each#*:}" "dev/\${each%:*}"; done
  mount --move . /`;
const start = "exec chroot . /usr/bin/env -i container=test PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 /lib/systemd/systemd --log-target=console --show-status=false";

const namespaces = ["--mount", "--pid", "--fork", "--kill-child", "--net", "--ipc", "--uts", "--cgroup"];

/** Why a machine cannot be begun here; null when it can. */
export function missing() {
  const folder = mkdtempSync(join(tmpdir(), "explorer-machine-"));
  for (const each of ["proc", "sys", "run", "tmp", "dev"]) mkdirSync(join(folder, each));
  const tried = spawnSync("unshare", [...namespaces, "bash", "-ec", begin, "bash", folder], { encoding: "utf-8" });
  rmSync(folder, { recursive: true, force: true });
  return tried.status === 0 ? null : `no machine can be begun in here: ${(tried.stderr ?? tried.error?.message ?? "").trim()}`;
}

class Machine {
  constructor(first) {
    this.first = first;
  }

  /** Runs a shell's words on the machine, as root or as `user`. */
  run(words, { user } = {}) {
    const shell = user ? ["runuser", "-u", user, "--", "/bin/sh", "-ec"] : ["/bin/sh", "-ec"];
    return run("nsenter", ["--target", String(this.first), "--all", "--root", "env", "-C", "/", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", ...shell, words]);
  }

  /** What systemd knows of a unit. */
  async unit(name, property) {
    return (await this.run(`systemctl show --value -p ${property} ${name}`)).trim();
  }
}

/** Begins it with what is in the root, which has `systemd`. */
export async function boot(room, debian) {
  const process = spawn("unshare", [...namespaces, "bash", "-ec", `${begin}\n${start}`, "bash", debian.folder],
    { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [process.stdout, process.stderr]) stream.on("data", (chunk) => { said += chunk; });
  const ended = new Promise((resolve) => process.once("close", resolve));
  room.cleanups.push(async () => {
    process.kill("SIGKILL");
    await ended;
  });
  const first = () => Number(readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf-8").trim());
  await until(() => `the machine has begun; it says:\n${said.slice(-2000)}`, async () => {
    if (process.exitCode !== null) throw new Error(`the machine ended: ${said.slice(-2000)}`);
    const { stdout } = spawnSync("nsenter", ["--target", String(first()), "--all", "--root", "systemctl", "is-system-running"], { encoding: "utf-8" });
    return /^(running|degraded)/.test(stdout);
  }, { seconds: 60 });
  return new Machine(first());
}
