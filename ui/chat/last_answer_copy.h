#pragma once
// Copies the last answer of a chat, or its last code, however far up that is.

#include "core/result.h"
#include "library/message.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace dria {

class Conversation;

/// Reads from the end until it has found what is wanted; a later call takes the place of one that
/// still looks.
class LastAnswerCopy : public QObject
{
    Q_OBJECT

public:
    explicit LastAnswerCopy(QObject *parent = nullptr);

    void copyAnswer(Conversation &conversation);
    void copyCode(Conversation &conversation);

Q_SIGNALS:
    void told(const QString &sentence); ///< what was copied, or that there was nothing

private:
    /// Puts what it finds on the clipboard, and answers what to say of it; empty for nothing found.
    using Take = std::function<QString(const QList<Message> &)>;

    void begin(Conversation &conversation, Take take, const QString &nothing);
    void lookOn();

    QPointer<Conversation> m_conversation;
    Take m_take;
    QString m_nothing;
    QList<QUuid> m_left; ///< to be looked at, from the end
    int m_round = 0;
};

} // namespace dria
