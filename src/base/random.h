#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace base {

/// Numbers that look random and are the same for the same seed on every machine, which the standard
/// library's distributions and std::shuffle do not promise. Not for secrets.
/// Source: SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// From 0 to `bound` - 1, each as likely as the others to within one in a billion. 0 for bound 0.
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }

private:
    std::uint64_t m_state;
};

/// A number for a word (FNV-1a), to give each named thing a chance of its own under one seed.
inline std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : word) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

/// Every order equally likely (Fisher and Yates). Fewer than 2^32 things.
template <typename T>
void shuffle(std::vector<T>& things, Random& random) {
    for (std::size_t left = things.size(); left > 1; --left) {
        std::swap(things[left - 1], things[random.below(static_cast<std::uint32_t>(left))]);
    }
}

} // namespace base
