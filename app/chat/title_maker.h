#pragma once
// Asks the model for a chat's title after its first answer, for who has switched that on.

#include "library/message.h"

#include <QObject>
#include <QString>

namespace dria {

class Conversation;
struct ChatRequest;

/// One short request a chat, which costs what it costs: it is never repeated, and what goes wrong
/// leaves the first words as the title. A title of the person's own is left alone.
class TitleMaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called when an answer ended, however it did.
    void consider(Conversation &conversation, const Message &answer);

    /// The title in what a model wrote: its first line without quotes, marks and full stop. Empty
    /// where there is none.
    [[nodiscard]] static QString titleIn(const QString &reply);

private:
    void ask(Conversation &conversation, const ChatRequest &request);
};

} // namespace dria
