import { mkdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { serve, listed_addresses } from "./lib/site.mjs";
import { launch, is_painted, is_settled } from "./lib/browser.mjs";
import { wander_to } from "./lib/places.mjs";
const sizes = (process.argv[2] ?? "320x568,390x844,820x1180,1280x800,1920x1080,2160x3840,3840x2160").split(",");
const themes = (process.argv[3] ?? "light,dark,contrast").split(",");
const languages = (process.argv[4] ?? "en,fr").split(",");
const media = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, contrast: { colorScheme: "light", contrast: "more" } };
const site = await serve();
const browser = await launch();
const all = listed_addresses();
const pick = (l) => {
  const at = (p) => `/${l}/${p}`;
  const of = (p, n) => all.filter((a) => a.startsWith(at(p)) && a !== at(p)).slice(0, n);
  return [at(""), at("principles/"), ...of("principles/", 2), at("cases/"), ...of("cases/", 2), of("cases/", 1)[0] + "?step=2", of("cases/", 2)[1] + "?step=3",
    at("quiz/"), ...of("quiz/", 1).map((a) => a + "?seed=1"), ...of("quiz/", 3).slice(1).map((a) => a + "?seed=2"), at("glossary/"), at("frameworks/"), ...of("frameworks/", 1), at("timeline/"), at("paths/"), ...of("paths/", 1), ...of("hand-outs/", 1),
    at("search/?q=trans"), at("settings/"), at("about/"), at("privacy/"), at("accessibility/"), at("nowhere/")];
};
for (const size of sizes) for (const theme of themes) for (const language of languages) {
  const [width, height] = size.split("x").map(Number);
  const folder = `/tmp/w/sheets/${size}-${theme}-${language}`;
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ viewport: { width, height }, ...media[theme], reducedMotion: "reduce", locale: "en-GB" });
  const page = await context.newPage(); page.site = site.address;
  await page.goto(new URL(`${language}/`, site.address).href);
  await is_painted(page);
  const files = [];
  let n = 0;
  const shoot = async () => { const f = `${folder}/${String(n++).padStart(2, "0")}.png`; await is_settled(page, { quiet_ms: 60 }); await page.screenshot({ path: f }); files.push(f); };
  for (const address of pick(language)) {
    try {
      await wander_to(page, address);
      await page.evaluate(() => document.activeElement?.blur());
      await shoot();
      const more = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      if (more > height * 0.3 && width * height < 4e6) { await page.evaluate((y) => scrollTo(0, y), Math.min(more, height * 1.1)); await shoot(); }
    } catch (error) { console.log(size, theme, language, address, error.message.split("\n")[0]); }
  }
  await context.close();
  const wide = width > height;
  const tile = width < 500 ? [240, 7] : wide ? [620, 4] : width < 1000 ? [330, 6] : [330, 6];
  execFileSync("montage", [...files, "-geometry", `${tile[0]}x+6+6`, "-tile", `${tile[1]}x`, "-background", "#888", `/tmp/w/sheets/${size}-${theme}-${language}.png`]);
  console.log(size, theme, language, n);
}
await browser.close(); process.exit(0);
