#include "tool/fingerprint.h"

#include "tool/hash.h"
#include "tool/structured_questions.h"

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace tool {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view list_file = "files.js";
constexpr std::string_view empty_list = "const fingerprinted = {};"; ///< what stands in web/files.js

std::string extension(std::string_view path) {
    return fs::path(path).extension().string();
}

std::string folder_of(std::string_view path) {
    return fs::path(path).parent_path().generic_string();
}

/// What stands before a name, ends with the quotation mark that opens it.
std::vector<std::string_view> openings(std::string_view kind) {
    if (kind == ".html") return {" href=\"", " src=\""};
    if (kind == ".css") return {"url(\""};
    if (kind == ".js") return {"\"./"};
    if (kind == ".webmanifest") return {"\"src\": \""};
    return {};
}

/// Modules and stylesheets are named by other files; the rest is what scripts ask for by its first name.
bool is_asked_for_by_scripts(std::string_view path) {
    return !has_public_address(path) && extension(path) != ".js" && extension(path) != ".css";
}

class Fingerprinting {
public:
    explicit Fingerprinting(SiteFiles files) : m_files(std::move(files)) {}

    base::Result<SiteFiles> run() {
        for (const auto& entry : m_files) {
            if (m_problem.empty()) finish(entry.first);
        }
        if (!m_problem.empty()) return base::Error{m_problem};
        return std::move(m_made);
    }

private:
    /// The path that a file gets. What it names is finished before it.
    std::string finish(const std::string& path) {
        if (const auto known = m_paths.find(path); known != m_paths.end()) {
            if (known->second.empty() && m_problem.empty())
                m_problem = path + " names itself in a circle of files, so none of their names can be made";
            return known->second;
        }
        m_paths[path];
        const bool stays = has_public_address(path);
        const std::string new_folder =
            stays ? folder_of(path) : folder_of(std::string(immutable_folder) + path);
        std::string bytes = with_new_names(path, new_folder);
        const std::string new_path = stays ? path : fingerprinted_path(path, bytes);
        m_made.emplace(new_path, std::move(bytes));
        m_paths[path] = new_path;
        return new_path;
    }

    static std::string fingerprinted_path(const std::string& path, std::string_view bytes) {
        const fs::path old = path;
        const std::string name = old.stem().string() + "." + hexadecimal(hash_of(bytes)) + extension(path);
        return std::string(immutable_folder) + (old.parent_path() / name).generic_string();
    }

    std::string with_new_names(const std::string& path, const std::string& new_folder) {
        std::string bytes = m_files.at(path);
        if (path == list_file) fill_list(bytes);
        const std::string root = extension(path) == ".html" ? root_named_in(bytes) : std::string();
        for (const std::string_view opening : openings(extension(path))) {
            const std::size_t before_name = opening.rfind('"') + 1;
            for (std::size_t at = bytes.find(opening); at != std::string::npos;
                 at = bytes.find(opening, at)) {
                at += before_name;
                const std::size_t end = bytes.find('"', at);
                if (end == std::string::npos) break;
                const std::string name = bytes.substr(at, end - at);
                const std::optional<std::string> target = file_named(name, folder_of(path), root);
                if (!target) continue;
                const std::string new_name = name_of(finish(*target), name, new_folder, root);
                bytes.replace(at, name.size(), new_name);
                at += new_name.size();
            }
        }
        return bytes;
    }

    /// What names begin with in a page that is served at any address: the path of the site's root.
    static std::string root_named_in(std::string_view page) {
        constexpr std::string_view attribute = "data-base=\"/";
        const std::size_t found = page.find(attribute);
        if (found == std::string_view::npos) return {};
        const std::size_t start = found + attribute.size() - 1;
        return std::string(page.substr(start, page.find('"', start) - start));
    }

    /// The file whose name will change that is meant by a name in a file of this folder.
    std::optional<std::string> file_named(const std::string& name, const std::string& folder,
                                          const std::string& root) const {
        const std::string path = !root.empty() && name.starts_with(root)
                                     ? name.substr(root.size())
                                     : (fs::path(folder) / name).lexically_normal().generic_string();
        if (!m_files.contains(path) || has_public_address(path)) return std::nullopt;
        return path;
    }

    static std::string name_of(const std::string& new_path, std::string_view old_name,
                               const std::string& new_folder, const std::string& root) {
        if (!root.empty() && old_name.starts_with(root)) return root + new_path;
        const std::string name = new_folder.empty()
                                     ? new_path
                                     : fs::path(new_path).lexically_relative(new_folder).generic_string();
        // Without the dot a script would look for a module of that name elsewhere.
        return old_name.starts_with("./") && !name.starts_with(".") ? "./" + name : name;
    }

    void fill_list(std::string& bytes) {
        const std::size_t at = bytes.find(empty_list);
        if (at == std::string::npos) {
            m_problem = list_file;
            m_problem.append(" has no '").append(empty_list);
            m_problem.append("' to put the names of files into: write the site anew");
            return;
        }
        Json list = Json::object();
        for (const auto& entry : m_files) {
            if (is_asked_for_by_scripts(entry.first)) list[entry.first] = finish(entry.first);
        }
        const std::size_t braces = empty_list.find("{}");
        bytes.replace(at + braces, 2, list.dump());
    }

    const SiteFiles m_files;
    SiteFiles m_made;
    std::map<std::string, std::string> m_paths; ///< the new one by the old one; empty while it is being made
    std::string m_problem;
};

} // namespace

bool has_public_address(std::string_view path) {
    const std::string kind = extension(path);
    return kind == ".html" || kind == ".webmanifest" || path == "robots.txt" || path == "sitemap.xml"
           || path == "offline_worker.js" || path == "offline.json" || path == "embed.js"
           || path.ends_with("LICENCE.txt") || path.ends_with("licences.txt")
           || (path.starts_with("share-") && kind == ".png") || path.starts_with("content/kiosks/");
}

base::Result<SiteFiles> fingerprinted(SiteFiles files) {
    return Fingerprinting(std::move(files)).run();
}

} // namespace tool
