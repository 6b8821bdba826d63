// A clean Debian of this machine's release (12, where the packages are made to run) in a folder: nothing but what Debian
// itself wants. It is made once and kept in the cache folder, as are the packages that are installed in it.

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { freemem, homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../../lib/content.mjs";

const cache = process.env.EXPLORER_CACHE ?? join(homedir(), ".cache", "intouchai-explorer");
const about = Object.fromEntries((existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf-8") : "").split("\n")
  .map((line) => [line.split("=")[0], line.slice(line.indexOf("=") + 1).replaceAll('"', "")]));
const suite = about.VERSION_CODENAME;
/** A month: older lists of packages name versions that the archive no longer has. */
const kept_ms = 30 * 24 * 3600 * 1000;

/** Why a root cannot be made here; null when it can. */
export function missing() {
  if (about.ID !== "debian") return "this machine is no Debian, so its packages are for another system";
  if (process.getuid?.() !== 0) return "only root may make one";
  for (const program of ["debootstrap", "unshare", "Xvfb"]) {
    if (spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0) return `there is no ${program}`;
  }
  if (spawnSync("unshare", ["--mount", "--net", "true"]).status !== 0) return "no namespaces may be made";
  if (archive() === "") return "apt names no archive of Debian";
  return null;
}

/** The archive that this machine's apt uses, as script/lib/sources.sh finds it. */
function archive() {
  const { stdout } = spawnSync("bash", ["-c", ". script/lib/common.sh; . script/lib/sources.sh; debian_archive"], { cwd: root, encoding: "utf-8" });
  return stdout.trim();
}

/** Runs to the end without blocking the other tests. Answers with what was said; fails when it fails. */
export function run(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let out = "", err = "";
    child.stdout.on("data", (chunk) => { out += chunk; });
    child.stderr.on("data", (chunk) => { err += chunk; });
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`${program} ${words.join(" ")}: ${code}\n${(out + err).slice(-3000)}`))));
  });
}

/** What apt must be told of the way to the archive: proxies, certificates, retries. */
async function ways_to_the_archive() {
  const all = await run("apt-config", ["dump"]);
  return all.split("\n").filter((line) => /^Acquire::(http|https|ftp|Retries|ForceIPv4|Check-Valid-Until)\b/i.test(line) && !line.endsWith('"";')).join("\n");
}

const packed = join(cache, `debian-${suite}-${process.arch}.tar`);
const downloads = join(cache, `debian-${suite}-packages`);

/**
 * A folder that others may enter, in memory where there is enough: dpkg waits for the disk after every file, and a disk
 * that others use takes minutes for it.
 */
function quick_folder() {
  const folder = mkdtempSync(join(tmpdir(), "explorer-debian-"));
  if (freemem() > 3e9) spawnSync("mount", ["-t", "tmpfs", "-o", "size=2g", "tmpfs", folder]);
  chmodSync(folder, 0o755);
  return folder;
}

function remove(folder) {
  spawnSync("umount", ["--lazy", folder]); // where nothing is mounted it only says so
  rmSync(folder, { recursive: true, force: true });
}

/** The root as it was packed, made where there is none of this month. */
async function pack() {
  if (existsSync(packed) && Date.now() - statSync(packed).mtimeMs < kept_ms) return;
  mkdirSync(cache, { recursive: true });
  const made = quick_folder();
  try {
    const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
    await run("debootstrap", ["--variant=minbase", `--keyring=${keyring}`, suite, made, archive()]);
    await new Root(made, await ways_to_the_archive()).run("apt-get update; apt-get clean");
    await run("tar", ["-C", made, "-cf", `${packed}.new`, "."]);
    renameSync(`${packed}.new`, packed);
  } finally {
    remove(made);
  }
}

/** A root of the test's own, gone when it ends. */
export async function open_root(room) {
  await pack();
  const folder = quick_folder();
  room.cleanups.push(() => remove(folder));
  await run("tar", ["-C", folder, "-xf", packed]);
  return new Root(folder, await ways_to_the_archive());
}

class Root {
  constructor(folder, ways) {
    this.folder = folder;
    this.write("etc/apt/apt.conf.d/99ways", `${ways}\n`);
    this.write("etc/apt/sources.list", `deb ${archive()} ${suite} main\n`);
    this.write("usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n");
    for (const path of ["etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt"]) {
      if (existsSync(`/${path}`)) this.write(path, readFileSync(`/${path}`));
    }
  }

  path(inside) {
    return join(this.folder, inside);
  }

  write(path, bytes) {
    mkdirSync(join(this.path(path), ".."), { recursive: true });
    writeFileSync(this.path(path), bytes);
  }

  /** Runs a shell's words inside, with the network of this machine. */
  run(words) {
    return run("chroot", [this.folder, "/bin/sh", "-ec", words], { env: inside() });
  }

  /** Installs a package of the archive, or a file of this machine; what it depends on comes from the archive, or was kept from before. */
  async install(package_or_file) {
    const kept = this.path("var/cache/apt/archives");
    mkdirSync(downloads, { recursive: true });
    cpSync(downloads, kept, { recursive: true });
    const is_file = package_or_file.startsWith("/");
    const wanted = is_file ? `/srv/${basename(package_or_file)}` : package_or_file;
    if (is_file) cpSync(package_or_file, this.path(wanted));
    const install = `apt-get install -q -y --no-install-recommends -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io ${wanted}`;
    // The lists may be older than the archive.
    await this.run(`${install} || { apt-get update -q && ${install}; }`);
    for (const each of readdirSync(kept).filter((each) => each.endsWith(".deb"))) cpSync(join(kept, each), join(downloads, each));
  }

  /**
   * Runs a program inside as it would run on a machine without a network, as someone who may write nothing but
   * /tmp: `read_only` folders cannot be written to, not even by root. Its screen is shown in from outside.
   */
  run_alone(words, { screen, read_only }) {
    const shown = "/tmp/.X11-unix";
    const script = `mount --make-rprivate /
      mkdir -p '${this.folder}${shown}' && mount --bind ${shown} '${this.folder}${shown}'
      mount -t proc proc '${this.folder}/proc'
      ${read_only.map((path) => `mount --bind '${this.path(path)}' '${this.path(path)}'; mount -o remount,ro,bind '${this.path(path)}'`).join("\n")}
      exec chroot --userspec=nobody:nogroup '${this.folder}' /bin/sh -ec "$1"`;
    const { DISPLAY, LIBGL_ALWAYS_SOFTWARE, SDL_VIDEODRIVER, SDL_AUDIODRIVER } = screen.environment;
    return run("unshare", ["--mount", "--net", "bash", "-ec", script, "bash", words],
      { env: { ...inside(), HOME: "/nonexistent", DISPLAY, LIBGL_ALWAYS_SOFTWARE, SDL_VIDEODRIVER, SDL_AUDIODRIVER } });
  }
}

/** Nothing of this machine's environment but the way to the archive. */
function inside() {
  const proxies = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(https?|no)_proxy$/i.test(name)));
  return { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C.UTF-8", DEBIAN_FRONTEND: "noninteractive", ...proxies };
}
