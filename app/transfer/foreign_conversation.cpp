#include "transfer/foreign_conversation.h"

#include "transfer/json_text.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// A UUIDv7 whose random part is made of a text.
QUuid idOf(qint64 milliseconds, const QString &text)
{
    QByteArray bytes = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).left(16);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(milliseconds >> (40 - 8 * i) & 0xff);
    bytes[6] = static_cast<char>(0x70 | (bytes.at(6) & 0x0f));
    bytes[8] = static_cast<char>(0x80 | (bytes.at(8) & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// One conversation on its way; walks its tree without recursion.
class Converter
{
public:
    Converter(const ForeignConversation &foreign, const QUuid &account)
        : m_foreign(foreign)
        , m_base(foreign.createdAt.isValid() ? foreign.createdAt.toMSecsSinceEpoch() : firstTime())
    {
        m_own.record.id = idOf(m_base, m_foreign.program + u'/' + m_foreign.id);
        m_own.record.account = account;
    }

    OwnConversation run()
    {
        for (qsizetype i = 0; i < m_foreign.messages.size(); ++i)
            m_indexOf.insert(m_foreign.messages.at(i).id, i);
        for (qsizetype i = 0; i < m_foreign.messages.size(); ++i) {
            const auto parent = m_indexOf.constFind(m_foreign.messages.at(i).parent);
            if (parent != m_indexOf.cend())
                m_children[*parent] += i;
        }
        for (qsizetype i = 0; i < m_foreign.messages.size(); ++i) {
            if (!m_indexOf.contains(m_foreign.messages.at(i).parent))
                walk(i);
        }
        for (qsizetype i = 0; i < m_foreign.messages.size(); ++i)
            walk(i); // what hangs in a circle
        std::ranges::sort(m_own.messages, [](const Message &a, const Message &b) {
            return a.id.toRfc4122() < b.id.toRfc4122();
        });
        finishRecord();
        return std::move(m_own);
    }

private:
    struct Place
    {
        QUuid parent;
        qint64 time = 0;
    };

    [[nodiscard]] qint64 firstTime() const
    {
        qint64 first = 0;
        for (const ForeignMessage &message : m_foreign.messages) {
            const qint64 time =
                message.createdAt.isValid() ? message.createdAt.toMSecsSinceEpoch() : 0;
            if (time > 0 && (first == 0 || time < first))
                first = time;
        }
        return first;
    }

    void walk(qsizetype root)
    {
        QList<std::pair<qsizetype, Place>> waiting{{root, {QUuid(), m_base}}};
        while (!waiting.isEmpty()) {
            const auto [index, place] = waiting.takeLast();
            if (m_walked.contains(index))
                continue;
            m_walked.insert(index);
            const Place own = take(m_foreign.messages.at(index), place);
            m_placeOf.insert(m_foreign.messages.at(index).id, own.parent);
            for (const qsizetype child : m_children.value(index))
                waiting.append({child, own});
        }
    }

    /// Where the children of a message go.
    Place take(const ForeignMessage &foreign, const Place &place)
    {
        if (!foreign.role || (foreign.text.isEmpty() && foreign.reasoning.isEmpty()))
            return place;
        const qint64 said = foreign.createdAt.isValid() ? foreign.createdAt.toMSecsSinceEpoch() : 0;
        const qint64 time = std::max(said, place.time + 1); // ids sort as the tree grows
        Message message;
        message.id = idOf(time, m_foreign.program + u'/' + m_foreign.id + u'/' + foreign.id);
        message.parent = place.parent;
        message.conversation = m_own.record.id;
        message.role = *foreign.role;
        message.text = wholeCharacters(foreign.text);
        message.reasoning = wholeCharacters(foreign.reasoning);
        message.model = wholeCharacters(foreign.model);
        message.createdAt = message.updatedAt = timeOf(said > 0 ? said : time);
        m_own.messages += message;
        return {message.id, time};
    }

    void finishRecord()
    {
        ConversationRecord &record = m_own.record;
        record.title = wholeCharacters(m_foreign.title).simplified();
        record.archived = m_foreign.archived;
        record.pinned = m_foreign.pinned;
        record.createdAt = timeOf(m_base);
        record.activeAt = record.createdAt;
        for (const Message &message : std::as_const(m_own.messages))
            record.activeAt = std::max(record.activeAt, message.createdAt);
        record.updatedAt = m_foreign.updatedAt.isValid() ? m_foreign.updatedAt : record.activeAt;
        record.leaf = m_placeOf.value(m_foreign.leaf);
        if (record.leaf.isNull() && !m_own.messages.isEmpty())
            record.leaf = m_own.messages.constLast().id;
    }

    const ForeignConversation &m_foreign;
    const qint64 m_base;
    OwnConversation m_own;
    QHash<QString, qsizetype> m_indexOf;
    QHash<qsizetype, QList<qsizetype>> m_children;
    QHash<QString, QUuid> m_placeOf; ///< by foreign id: itself, or the nearest kept before it
    QSet<qsizetype> m_walked;
};

} // namespace

OwnConversation ownConversation(const ForeignConversation &foreign, const QUuid &account)
{
    return Converter(foreign, account).run();
}

} // namespace dria
