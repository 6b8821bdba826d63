#pragma once

#include "content/load.h"

#include <string>
#include <string_view>
#include <vector>

/// A small data folder in which nothing is wrong; tests break one thing and look what is said.
namespace fixture {

/// One of everything: a requirement and an ethical principle, a case, a question of each kind, …,
/// in English and French.
std::vector<content::File> sound_files();

/// The bytes of one of the files; fails the test when it is not there.
std::string& bytes_of(std::vector<content::File>& files, std::string_view name);

/// The sound files with one text in one of them exchanged; fails the test when it is not there.
std::vector<content::File> with(std::string_view file, std::string_view from, std::string_view to);
std::vector<content::File> with_bytes(std::string_view file, std::string bytes);
std::vector<content::File> without(std::string_view file);

/// What is wrong, as it is printed.
std::vector<std::string> load_problems(const std::vector<content::File>& files);
std::vector<std::string> check_problems(const std::vector<content::File>& files);

/// All lines together, to be shown when a test fails.
std::string lines(const std::vector<std::string>& problems);

/// The files below content/ and locales/ of the real data folder.
std::vector<content::File> real_files();

} // namespace fixture
