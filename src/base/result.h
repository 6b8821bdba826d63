#pragma once

#include <string>
#include <utility>
#include <variant>

namespace base {

/// Why something could not be done: one sentence for a person, without a trailing full stop.
struct Error {
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Either a value or the reason why there is none. Nothing in this program throws: what can fail
/// returns a Result, and whoever receives it must look.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_either(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_either(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_either.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    T& value() & { return *std::get_if<0>(&m_either); }
    const T& value() const& { return *std::get_if<0>(&m_either); }
    T&& value() && { return std::move(*std::get_if<0>(&m_either)); }

    /// Only when not ok().
    const Error& error() const { return *std::get_if<1>(&m_either); }

private:
    std::variant<T, Error> m_either;
};

/// The value of something that succeeds with nothing to return: `Result<Done>`.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

} // namespace base
