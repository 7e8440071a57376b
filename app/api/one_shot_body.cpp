#include "api/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace dria {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_body.size() - m_read;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_read);
    if (size == 0)
        return maxSize == 0 ? 0 : -1;
    std::memcpy(data, m_body.constData() + m_read, static_cast<std::size_t>(size));
    m_read += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace dria
