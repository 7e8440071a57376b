#pragma once
// A key or other secret in memory: cannot be logged, is copied only by name, and is wiped at the
// end.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>

class QDebug;

namespace dria {

/// Gives secret memory back: wiped first.
struct SecretWipe
{
    std::size_t size = 0;
    void operator()(std::byte *bytes) const;
};

/// Owns secret bytes in memory that is locked against swapping and kept out of core dumps where the
/// system allows it. Move-only, so that every further copy is a visible clone().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() = default;

    /// Takes the UTF-8 form of the text and overwrites the text's own buffer.
    [[nodiscard]] static Secret takeFrom(QString &text);
    /// Takes the bytes and overwrites their buffer.
    [[nodiscard]] static Secret takeFrom(QByteArray &bytes);

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Valid while this object lives; do not keep copies of what it shows.
    [[nodiscard]] QByteArrayView view() const;
    /// Eight hexadecimal digits of the SHA-256: tells two keys apart without giving either away.
    [[nodiscard]] QString fingerprint() const;

    friend bool operator==(const Secret &a, const Secret &b);
    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    std::unique_ptr<std::byte[], SecretWipe> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler may not leave out.
void wipe(void *memory, std::size_t size);

} // namespace dria
