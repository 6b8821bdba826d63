#!/usr/bin/env python3
"""Checks that the floors of the house include only what lies below them.

    script/check_layers.py [folder]     checks the work tree (or another folder)
    script/check_layers.py --self-test  proves that a wrong include is seen

Also checked: who may use which library, platform words outside src/platform/,
clocks and chance outside it, sources and tests that no CMakeLists.txt lists.
A file that has grown past 450 lines is a warning, not an error. The last line is
'PASSED <n> FAILED <n>', counted in files.
"""

import re
import sys
import tempfile
from pathlib import Path

# Floor -> the floors that it may include (itself always).
BELOW = {
    "base": [],
    "content": ["base"],
    "doc": ["base"],
    "learn": ["base", "content"],
    "labs": ["base"],
    "app": ["base", "content", "learn", "labs"],
    "screens": ["base", "content", "doc", "learn", "labs", "app"],
    "canvas": ["base", "doc"],
    "mirror": ["base", "doc"],
    "platform": ["base", "content", "doc", "learn", "labs", "app", "screens", "canvas", "mirror"],
    "shell": ["base", "content", "doc", "learn", "labs", "app", "screens", "canvas", "mirror", "platform"],
    "tool": ["base", "content", "doc", "learn", "labs", "app", "screens"],
    "main": ["base", "content", "doc", "learn", "labs", "app", "screens", "canvas", "mirror", "platform", "shell"],
}

# Library -> (how its headers are spelt, the floors that may use them).
LIBRARIES = {
    "nlohmann-json": (r"nlohmann/", ["content", "app", "platform", "tool"]),
    "valijson": (r"valijson/", ["tool"]),
    "CLI11": (r"CLI/", ["tool", "platform"]),
    "stb": (r"stb_", ["platform"]),
    "md4c": (r"md4c", ["doc", "content"]),
    "utf8proc": (r"utf8proc", ["content", "learn"]),
    "libunibreak": (r"(linebreak|graphemebreak|wordbreak|unibreak)", ["canvas"]),
    "Dear ImGui": (r"imgui(?!_impl)", ["canvas", "platform", "main"]),
    "Dear ImGui's backends": (r"imgui_impl", ["platform"]),
    "SDL2": (r"SDL", ["platform"]),
    "OpenGL": (r"(GL|GLES\d)/", ["platform"]),
    "Emscripten": (r"emscripten", ["platform"]),
    "clocks": (r"(chrono|ctime|time\.h)>", ["platform", "tool", "main"]),
    "chance": (r"random>", ["platform"]),
    "threads": (r"(thread|mutex|future)>", ["platform"]),
}

# Words that say 'platform' or bring in time and chance without an include.
WORDS = {
    r"__EMSCRIPTEN__|\bEM_JS\b|\bEM_ASM\b|\bemscripten_\w+": ["platform"],
    r"\b(_WIN32|__APPLE__|__linux__)\b": ["platform"],
    r"\bSDL_\w+": ["platform"],
    r"\bgl[A-Z]\w+\s*\(": ["platform"],
    r"\bstd::time\s*\(|\bstd::chrono\b|\bclock_gettime\b": ["platform", "tool", "main"],
    r"\brandom_device\b|\bstd::rand\b|\bsrand\s*\(": ["platform"],
    r"\bgetenv\s*\(": ["platform", "tool", "main"],
}

LINES_AT_MOST = 450
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+[>"])')


def without_comments(text):
    """The code with comments and string contents blanked, line for line."""
    def blank(match):
        kept = match.group(0)
        if kept.startswith(("/", "R\"")):
            return re.sub(r"[^\n]", " ", kept)
        return kept[0] + " " * (len(kept) - 2) + kept[-1]

    return re.sub(r'//[^\n]*|/\*.*?\*/|R"\w*\(.*?\)\w*"|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def floor_of(path, source):
    parts = path.relative_to(source).parts
    return parts[0] if len(parts) > 1 else "main"


def problems_of_file(path, source):
    floor = floor_of(path, source)
    if floor not in BELOW:
        yield 1, f"'{floor}' is no floor of the house; see BELOW in script/check_layers.py"
        return
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        include = INCLUDE.match(line)
        if not include:
            continue
        header = include.group(2)
        upper = header.split("/")[0] if "/" in header else None
        if include.group(1) == '"' and upper in BELOW and upper != floor and upper not in BELOW[floor]:
            yield number, f"floor '{floor}' must not include floor '{upper}': {header[:-1]}"
        if include.group(1) == '"' and (upper is None or upper not in BELOW) and not matches_library(header):
            yield number, f"include from src/, as in \"{floor}/{header[:-1]}\""
        for name, (pattern, allowed) in LIBRARIES.items():
            if re.match(pattern, header) and floor not in allowed:
                yield number, f"floor '{floor}' must not use {name}; only {', '.join(allowed)} may"
    for number, line in enumerate(without_comments(text).splitlines(), 1):
        for pattern, allowed in WORDS.items():
            word = re.search(pattern, line)
            if word and floor not in allowed:
                yield number, f"'{word.group(0).strip(' (')}' belongs to {' or '.join(allowed)}, not to '{floor}'"


def matches_library(header):
    return any(re.match(pattern, header) for pattern, _ in LIBRARIES.values())


def unlisted(folder):
    """Sources below the folder that the nearest CMakeLists.txt above them does not name."""
    for path in sorted([*folder.rglob("*.cpp"), *folder.rglob("*.c")]):
        if "node_modules" in path.parts:
            continue
        for parent in path.parents:
            lists = parent / "CMakeLists.txt"
            if lists.is_file():
                name = path.relative_to(parent).as_posix()
                if not re.search(rf"(^|[\s(/]){re.escape(name)}([\s)]|$)", lists.read_text(encoding="utf-8")):
                    yield path, f"is not listed in {lists.relative_to(folder.parent)}, so it is never built"
                break
        else:
            yield path, "has no CMakeLists.txt above it"


def check(root):
    """Gives (files seen, problems as 'path:line: text', warnings)."""
    source = root / "src"
    problems, warnings = [], []
    files = sorted(p for p in source.rglob("*") if p.suffix in (".h", ".cpp", ".c"))
    for path in files:
        for number, text in problems_of_file(path, source):
            problems.append((path, f"{path.relative_to(root)}:{number}: {text}"))
    for folder in (source, root / "tests"):
        for path, text in unlisted(folder):
            problems.append((path, f"{path.relative_to(root)}: {text}"))
    for folder in (source, root / "tests"):
        for path in folder.rglob("*"):
            if path.suffix in (".h", ".cpp") and "node_modules" not in path.parts:
                count = path.read_text(encoding="utf-8").count("\n")
                if count > LINES_AT_MOST:
                    warnings.append(f"{path.relative_to(root)}: {count} lines; cut it by what it does")
    return files, problems, warnings


# What the check must see: (file, content, words of the complaint or None).
SAMPLES = [
    ("src/base/a.cpp", '#include "content/model.h"\n', "must not include floor 'content'"),
    ("src/doc/a.cpp", '#include "app/state.h"\n', "must not include floor 'app'"),
    ("src/screens/a.cpp", '#include <imgui.h>\n', "must not use Dear ImGui"),
    ("src/canvas/a.cpp", '#include <imgui_impl_sdl2.h>\n', "backends"),
    ("src/learn/a.cpp", '#include <nlohmann/json.hpp>\n', "must not use nlohmann-json"),
    ("src/app/a.cpp", '#include <chrono>\n', "must not use clocks"),
    ("src/canvas/a.cpp", "#ifdef __EMSCRIPTEN__\n#endif\n", "__EMSCRIPTEN__"),
    ("src/app/a.cpp", "int x = SDL_Init(0);\n", "SDL_Init"),
    ("src/attic/a.cpp", "int x;\n", "no floor"),
    ("src/base/a.cpp", '#include "text.h"\n', "include from src/"),
    ("src/base/forgotten.cpp", "int x;\n", "not listed"),
    ("tests/base/test_forgotten.cpp", "int x;\n", "not listed"),
    ("src/screens/a.cpp", '#include "doc/page.h"\n#include "app/state.h"\n', None),
    ("src/canvas/a.cpp", '#include <imgui.h>\n// __EMSCRIPTEN__ in a comment\n', None),
    ("src/platform/a.cpp", '#include <SDL.h>\n#include <chrono>\n#ifdef __EMSCRIPTEN__\n#endif\n', None),
    ("src/content/a.cpp", '#include <nlohmann/json.hpp>\nauto s = "SDL_Init";\n', None),
]


def self_test():
    failed = 0
    for name, content, expected in SAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for top in ("src", "tests"):
                (root / top).mkdir()
            path = root / name
            path.parent.mkdir(parents=True)
            path.write_text(content, encoding="utf-8")
            (path.parent / "CMakeLists.txt").write_text("explorer_library(x SOURCES a.cpp)\n", encoding="utf-8")
            found = [text for _, text in check(root)[1]]
        if (expected is None and found) or (expected is not None and not any(expected in text for text in found)):
            failed += 1
            print(f"self-test: {name} with {content!r}: expected {expected!r}, found {found}")
    print(f"PASSED {len(SAMPLES) - failed} FAILED {failed}")
    return failed == 0


def main():
    if "--self-test" in sys.argv[1:]:
        sys.exit(0 if self_test() else 1)
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    files, problems, warnings = check(root)
    for text in warnings:
        print(f"warning: {text}")
    for _, text in problems:
        print(text)
    bad = len({path for path, _ in problems})
    print(f"PASSED {max(0, len(files) - bad)} FAILED {bad}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
