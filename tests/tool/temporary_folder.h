#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

/// A folder of one test, empty at first and gone at its end.
class TemporaryFolder {
public:
    explicit TemporaryFolder(const std::string& name)
        : m_path(std::filesystem::temp_directory_path() / ("explorer-test-tool-" + name)) {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

    void write(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories((m_path / name).parent_path());
        std::ofstream(m_path / name, std::ios::binary) << bytes;
    }
    std::string read(const std::string& name) const {
        std::ifstream stream(m_path / name, std::ios::binary);
        REQUIRE_MESSAGE(stream.good(), "no file " << name);
        return std::string(std::istreambuf_iterator<char>(stream), {});
    }

    /// A copy of the real data folder.
    void copy_data(const std::string& name) const {
        std::filesystem::copy(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data", m_path / name,
                              std::filesystem::copy_options::recursive);
    }

private:
    std::filesystem::path m_path;
};
