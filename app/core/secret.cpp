#include "core/secret.h"

#include <QCryptographicHash>

#include <cstring>
#include <new>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace dria {

void wipe(void *memory, std::size_t size)
{
    auto *bytes = static_cast<volatile unsigned char *>(memory);
    while (size-- > 0)
        *bytes++ = 0;
}

namespace {

#ifdef Q_OS_UNIX
std::size_t wholePages(std::size_t size)
{
    static const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return (size + page - 1) / page * page;
}

// Pages of its own: locking and "do not dump" act on whole pages, and must not unlock a
// neighbour's.
std::byte *allocate(std::size_t size)
{
    const std::size_t length = wholePages(size);
    void *memory =
        mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    mlock(memory, length); // refused beyond RLIMIT_MEMLOCK; the secret is still usable then
#ifdef MADV_DONTDUMP
    madvise(memory, length, MADV_DONTDUMP);
#endif
    return static_cast<std::byte *>(memory);
}

void release(std::byte *bytes, std::size_t size)
{
    munmap(bytes, wholePages(size));
}
#else
std::byte *allocate(std::size_t size)
{
    return new std::byte[size];
}
void release(std::byte *bytes, std::size_t)
{
    delete[] bytes;
}
#endif

} // namespace

void SecretWipe::operator()(std::byte *bytes) const
{
    if (!bytes)
        return;
    wipe(bytes, size);
    release(bytes, size);
}

Secret::Secret(QByteArrayView bytes)
    : m_size(static_cast<std::size_t>(bytes.size()))
{
    if (m_size == 0)
        return;
    m_bytes = {allocate(m_size), SecretWipe{m_size}};
    std::memcpy(m_bytes.get(), bytes.data(), m_size);
}

// A moved-from secret is empty, not a size without bytes.
Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret Secret::takeFrom(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return takeFrom(utf8);
}

Secret Secret::takeFrom(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::clone() const
{
    return Secret(view());
}

QByteArrayView Secret::view() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), static_cast<qsizetype>(m_size)};
}

QString Secret::fingerprint() const
{
    if (isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(view());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.view() == b.view();
}

} // namespace dria
