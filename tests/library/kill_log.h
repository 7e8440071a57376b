#pragma once
// What kill_writer says and the kill test hears: one line an event.

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <ctime>

namespace dria {

class KillLog
{
public:
    enum class What : char {
        Shown = 's', ///< a message stands in the window with this text
        Saved = 'd', ///< the store has answered for this text
    };
    struct Entry
    {
        What what;
        qint64 us; ///< CLOCK_MONOTONIC: the same in every process
        QUuid message;
        QString text;
    };

    [[nodiscard]] static qint64 nowUs()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
    }

    [[nodiscard]] static QByteArray line(What what, const QUuid &message, const QString &text)
    {
        return static_cast<char>(what) + (' ' + QByteArray::number(nowUs())) + ' ' +
               message.toByteArray(QUuid::WithoutBraces) + ' ' + text.toUtf8().toBase64() + '\n';
    }

    /// A last line that was cut off is left out.
    [[nodiscard]] static QList<Entry> read(const QByteArray &output)
    {
        QList<Entry> entries;
        const QList<QByteArray> lines = output.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QList<QByteArray> parts = lines.at(i).split(' ');
            if (parts.size() != 4)
                continue;
            entries.append({static_cast<What>(parts.at(0).at(0)), parts.at(1).toLongLong(),
                            QUuid::fromString(QString::fromLatin1(parts.at(2))),
                            QString::fromUtf8(QByteArray::fromBase64(parts.at(3)))});
        }
        return entries;
    }
};

} // namespace dria
